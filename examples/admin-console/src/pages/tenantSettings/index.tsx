import "./tenantSettings.css";
import { PageTitle } from "../../app/PageTitle.tsx";
import { Sections } from "../../app/Sections.tsx";
import { useLanguage } from "../../language/Language.tsx";
import { BounceList } from "./BounceList.tsx";
import { EmailDomains } from "./EmailDomains.tsx";
import { HelpDesk } from "./HelpDesk.tsx";
import { InboundMedia } from "./InboundMedia.tsx";
import { Name } from "./Name.tsx";
import { ProfileKey } from "./ProfileKey.tsx";
import { TimeZone } from "./TimeZone.tsx";

/** What holds for the whole tenant, each section under an address of its own. */
export function Page() {
  const { texts } = useLanguage();
  const { lead, sections } = texts.tenantSettings;
  return (
    <>
      <PageTitle text={texts.pages.tenantSettings} lead={lead} />
      <Sections
        label={texts.pages.tenantSettings}
        sections={[
          { path: "/help-desk", title: sections.helpDesk, Content: HelpDesk },
          { path: "/email-domains", title: sections.emailDomains, Content: EmailDomains },
          { path: "/inbound-media", title: sections.inboundMedia, Content: InboundMedia },
          { path: "/bounce-list", title: sections.bounceList, Content: BounceList },
          { path: "/time-zone", title: sections.timeZone, Content: TimeZone },
          { path: "/profile-key", title: sections.profileKey, Content: ProfileKey },
          { path: "/name", title: sections.name, Content: Name },
        ]}
      />
    </>
  );
}
