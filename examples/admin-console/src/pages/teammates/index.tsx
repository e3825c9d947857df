import "./teammates.css";
import { Route, Switch } from "wouter";
import { PageTitle } from "../../app/PageTitle.tsx";
import { Sections } from "../../app/Sections.tsx";
import { useLanguage } from "../../language/Language.tsx";
import { Can } from "./Can.tsx";
import { Invite } from "./Invite.tsx";
import { List } from "./List.tsx";
import { Teammate } from "./Teammate.tsx";
import { Who } from "./Who.tsx";

/** Everybody in the tenant: who they are, what they are given, and what follows from it. */
export function Page() {
  return (
    <Switch>
      <Route path="/person/:id">
        <Teammate />
      </Route>
      <Route>
        <Everybody />
      </Route>
    </Switch>
  );
}

function Everybody() {
  const { texts } = useLanguage();
  const { lead, sections } = texts.teammates;
  return (
    <>
      <PageTitle text={texts.pages.teammates} lead={lead} />
      <Sections
        label={texts.pages.teammates}
        sections={[
          { path: "/list", title: sections.list, Content: List },
          { path: "/invite", title: sections.invite, Content: Invite },
          { path: "/who", title: sections.who, Content: Who },
          { path: "/can", title: sections.can, Content: Can },
        ]}
      />
    </>
  );
}
