import { Link } from "wouter";
import {
  canUseModule,
  entriesOf,
  entryOf,
  ineffectiveProfileSettings,
  type UserProfile,
} from "tenant-policy";
import { TableFrame } from "../../app/TableFrame.tsx";
import { useLanguage } from "../../language/Language.tsx";
import { writePart } from "../../state/addressPart.ts";
import { useTenant } from "../../state/useTenant.ts";
import { moduleNames } from "./permissions.ts";

/** Every profile in a line: its kind, what it opens, and who holds it. */
export function ProfileTable() {
  const { texts } = useLanguage();
  const { userProfiles } = useTenant();
  const own = texts.userProfiles.list;
  const profiles = entriesOf(userProfiles.records);
  if (profiles.length === 0) return <p className="notice">{own.none}</p>;
  return (
    <TableFrame label={own.label}>
      <table>
        <thead>
          <tr>
            {(["name", "kind", "access", "open", "holders", "owners", "ineffective"] as const).map(
              (column) => (
                <th key={column} scope="col" className={numbers.includes(column) ? "number" : undefined}>
                  {own[column]}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {profiles.map((profile) => (
            <ProfileRow key={profile.id} profile={profile} />
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

const numbers: readonly string[] = ["open", "holders", "owners", "ineffective"];

function ProfileRow({ profile }: { readonly profile: UserProfile }) {
  const { texts, labels } = useLanguage();
  const { teammates } = useTenant();
  const { id, name, kind, access } = profile;
  const held = entryOf(teammates.holdings, id);
  const ineffective = ineffectiveProfileSettings(profile).value?.length ?? 0;
  const path = `/list/${writePart(id)}`;
  return (
    <tr>
      <th scope="row">
        <Link href={path}>{name}</Link> <span className="muted">{id}</span>
      </th>
      <td>{labels.profileKind[kind]}</td>
      <td>{texts.userProfiles.access[access]}</td>
      <td className="number">{moduleNames.filter((module) => canUseModule(profile, module)).length}</td>
      <td className="number">
        <Link href={`${path}/holders`}>{held?.teammates ?? 0}</Link>
      </td>
      <td className="number">{held?.owners ?? 0}</td>
      <td className={ineffective > 0 ? "number warned" : "number"}>{ineffective}</td>
    </tr>
  );
}
