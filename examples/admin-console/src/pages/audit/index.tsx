import "./audit.css";
import { Route, Switch } from "wouter";
import { NothingHere } from "../../app/NotFound.tsx";
import { PageTitle } from "../../app/PageTitle.tsx";
import { useLanguage } from "../../language/Language.tsx";
import { AuditEntryPage } from "./AuditEntryPage.tsx";
import { AuditList } from "./AuditList.tsx";

/** Who changed what, and when. The address holds the filter, and the entry that is looked at. */
export function Page() {
  const { texts } = useLanguage();
  return (
    <>
      <PageTitle text={texts.pages.audit} lead={texts.audit.lead} />
      <Switch>
        <Route path="/:filter/:entry">
          <AuditEntryPage />
        </Route>
        <Route path="/:filter?">
          <AuditList />
        </Route>
        <Route>
          <NothingHere />
        </Route>
      </Switch>
    </>
  );
}
