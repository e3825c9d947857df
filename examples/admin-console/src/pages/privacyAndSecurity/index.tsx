import "./signingIn.css";
import { SectionedPage } from "../../app/SectionedPage.tsx";
import { Addresses } from "./Addresses.tsx";
import { Channels } from "./Channels.tsx";
import { Passwords } from "./Passwords.tsx";
import { Privacy } from "./Privacy.tsx";
import { Sessions } from "./Sessions.tsx";
import { TwoFactor } from "./TwoFactor.tsx";
import { Uploads } from "./Uploads.tsx";

/** What protects the tenant and its customers, each section under an address of its own. */
export function Page() {
  return (
    <SectionedPage
      name="privacyAndSecurity"
      contents={{
        addresses: Addresses,
        twoFactor: TwoFactor,
        passwords: Passwords,
        sessions: Sessions,
        uploads: Uploads,
        privacy: Privacy,
        channels: Channels,
      }}
    />
  );
}
