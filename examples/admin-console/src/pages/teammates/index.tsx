import "./teammates.css";
import { Route, Switch } from "wouter";
import { SectionedPage } from "../../app/SectionedPage.tsx";
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
        <SectionedPage name="teammates" contents={{ list: List, invite: Invite, who: Who, can: Can }} />
      </Route>
    </Switch>
  );
}
