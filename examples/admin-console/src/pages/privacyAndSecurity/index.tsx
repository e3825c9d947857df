import "./privacyAndSecurity.css";
import { PageTitle } from "../../app/PageTitle.tsx";
import { Sections } from "../../app/Sections.tsx";
import { useLanguage } from "../../language/Language.tsx";

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
          // { path: "/addresses", title: sections.addresses, Content: Addresses },
        ]}
      />
    </>
  );
}
