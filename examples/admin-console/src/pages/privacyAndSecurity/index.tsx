import "./signingIn.css";
import { PageTitle } from "../../app/PageTitle.tsx";
import { Sections } from "../../app/Sections.tsx";
import { useLanguage } from "../../language/Language.tsx";
import { Addresses } from "./Addresses.tsx";
import { Channels } from "./Channels.tsx";
import { Passwords } from "./Passwords.tsx";
import { Privacy } from "./Privacy.tsx";
import { Sessions } from "./Sessions.tsx";
import { TwoFactor } from "./TwoFactor.tsx";
import { Uploads } from "./Uploads.tsx";

/** What protects the tenant and its customers, each section under an address of its own. */
export function Page() {
  const { texts } = useLanguage();
  const { lead, sections } = texts.privacyAndSecurity;
  return (
    <>
      <PageTitle text={texts.pages.privacyAndSecurity} lead={lead} />
      <Sections
        label={texts.pages.privacyAndSecurity}
        sections={[
          { path: "/addresses", title: sections.addresses, Content: Addresses },
          { path: "/two-factor", title: sections.twoFactor, Content: TwoFactor },
          { path: "/passwords", title: sections.passwords, Content: Passwords },
          { path: "/sessions", title: sections.sessions, Content: Sessions },
          { path: "/uploads", title: sections.uploads, Content: Uploads },
          { path: "/privacy", title: sections.privacy, Content: Privacy },
          { path: "/channels", title: sections.channels, Content: Channels },
        ]}
      />
    </>
  );
}
