import "./teammates.css";
import { PageTitle } from "../../app/PageTitle.tsx";
import { Sections } from "../../app/Sections.tsx";
import { useLanguage } from "../../language/Language.tsx";
import { List } from "./List.tsx";

/** Everybody in the tenant: who they are, what they are given, and what follows from it. */
export function Page() {
  const { texts } = useLanguage();
  const { lead, sections } = texts.teammates;
  return (
    <>
      <PageTitle text={texts.pages.teammates} lead={lead} />
      <Sections
        label={texts.pages.teammates}
        sections={[{ path: "/list", title: sections.list, Content: List }]}
      />
    </>
  );
}
