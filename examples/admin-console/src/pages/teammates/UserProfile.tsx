import { entriesOf, type TeammateRecord } from "tenant-policy";
import { Meanwhile } from "../../controls/Meanwhile.tsx";
import { useWritten } from "../../controls/useWritten.ts";
import { useLanguage } from "../../language/Language.tsx";
import { useTenant } from "../../state/useTenant.ts";
import { Labelled } from "../../app/Labelled.tsx";
import { Offered } from "./Offered.tsx";

/** Assigns a user profile, or none. */
export function UserProfile({ record }: { readonly record: TeammateRecord }) {
  const { texts } = useLanguage();
  const { userProfiles } = useTenant();
  const { person, none } = texts.teammates;
  const { written: chosen, write, meanwhile } = useWritten(record.userProfile ?? "");
  const userProfile = chosen === "" ? null : chosen;
  const options = entriesOf(userProfiles.records).map(({ id, name }) => ({ value: id, text: name }));
  return (
    <section className="card" aria-labelledby="profile">
      <h2 id="profile">{person.profile.title}</h2>
      <Labelled
        label={person.profile.label}
        value={chosen}
        options={[{ value: "", text: none }, ...options]}
        choose={write}
      />
      <Meanwhile
        value={
          options.find(({ value }) => value === meanwhile)?.text ?? (meanwhile === "" ? none : meanwhile)
        }
      />
      <Offered body={{ type: "teammates/assignUserProfile", teammate: record.id, userProfile }}>
        {person.profile.submit}
      </Offered>
    </section>
  );
}
