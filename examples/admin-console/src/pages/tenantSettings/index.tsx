import "./tenantSettings.css";
import { SectionedPage } from "../../app/SectionedPage.tsx";
import { BounceList } from "./BounceList.tsx";
import { EmailDomains } from "./EmailDomains.tsx";
import { HelpDesk } from "./HelpDesk.tsx";
import { InboundMedia } from "./InboundMedia.tsx";
import { Name } from "./Name.tsx";
import { ProfileKey } from "./ProfileKey.tsx";
import { TimeZone } from "./TimeZone.tsx";

/** What holds for the whole tenant, each section under an address of its own. */
export function Page() {
  return (
    <SectionedPage
      name="tenantSettings"
      contents={{
        helpDesk: HelpDesk,
        emailDomains: EmailDomains,
        inboundMedia: InboundMedia,
        bounceList: BounceList,
        timeZone: TimeZone,
        profileKey: ProfileKey,
        name: Name,
      }}
    />
  );
}
