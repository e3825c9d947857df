import "./tenantSettings.css";
import { PageTitle } from "../../app/PageTitle.tsx";
import { Sections } from "../../app/Sections.tsx";
import { useLanguage } from "../../language/Language.tsx";
import { HelpDesk } from "./HelpDesk.tsx";
import { Name } from "./Name.tsx";

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
          { path: "/name", title: sections.name, Content: Name },
        ]}
      />
    </>
  );
}
