import "./userProfiles.css";
import { PageTitle } from "../../app/PageTitle.tsx";
import { Sections } from "../../app/Sections.tsx";
import { useLanguage } from "../../language/Language.tsx";
import { CompareProfiles } from "./CompareProfiles.tsx";
import { CreateProfile } from "./CreateProfile.tsx";
import { Profiles } from "./Profiles.tsx";

/** The user profiles of the contact centre: what each permits, and to how many. */
export function Page() {
  const { texts } = useLanguage();
  const { lead, sections } = texts.userProfiles;
  return (
    <>
      <PageTitle text={texts.pages.userProfiles} lead={lead} />
      <Sections
        label={texts.pages.userProfiles}
        sections={[
          { path: "/list", title: sections.list, Content: Profiles },
          { path: "/compare", title: sections.compare, Content: CompareProfiles },
          { path: "/create", title: sections.create, Content: CreateProfile },
        ]}
      />
    </>
  );
}
