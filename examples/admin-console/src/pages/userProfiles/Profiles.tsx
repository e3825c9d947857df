import { Route, Switch, useParams } from "wouter";
import { entryOf } from "tenant-policy";
import { useLanguage } from "../../language/Language.tsx";
import { readPart } from "../../state/addressPart.ts";
import { useTenant } from "../../state/useTenant.ts";
import { Profile } from "./Profile.tsx";
import { ProfileTable } from "./ProfileTable.tsx";

/** All profiles, or the one that the address names. */
export function Profiles() {
  return (
    <Switch>
      <Route path="/list/:profile" nest>
        <NamedProfile />
      </Route>
      <Route>
        <ProfileTable />
      </Route>
    </Switch>
  );
}

function NamedProfile() {
  const { texts } = useLanguage();
  const { userProfiles } = useTenant();
  const id = readPart(useParams<{ profile: string }>().profile);
  const profile = entryOf(userProfiles.records, id);
  return profile === undefined ? (
    <p className="notice">{texts.userProfiles.unknown(id)}</p>
  ) : (
    <Profile key={id} profile={profile} />
  );
}
