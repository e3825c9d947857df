import { entryOf } from "tenant-policy";
import type { Permission, PersonalSubject } from "tenant-policy/analysis";
import { TableFrame } from "../../app/TableFrame.tsx";
import { RuleLinks } from "../../controls/RuleLinks.tsx";
import { subjectText } from "../../controls/subjectText.ts";
import { useLanguage } from "../../language/Language.tsx";
import { useTenant } from "../../state/useTenant.ts";

interface PersonalTablesProps {
  readonly teammate: string;
  readonly permissions: readonly Permission[];
}

/** What somebody can do beside assets: features, settings, grants, and the activities of the user profile. */
export function PersonalTables({ teammate, permissions }: PersonalTablesProps) {
  const { texts } = useLanguage();
  const { can } = texts.teammates;
  const { teammates, userProfiles } = useTenant();
  const profile = entryOf(teammates.records, teammate)?.userProfile ?? null;
  const profileName = profile === null ? null : (entryOf(userProfiles.records, profile)?.name ?? profile);
  return (
    <div className="can-tables">
      <AnswerTable id="features" title={can.features} permissions={ofKinds(permissions, ["feature"])} />
      <AnswerTable id="settings" title={can.settings} permissions={ofKinds(permissions, ["setting"])} />
      <AnswerTable
        id="others"
        title={can.others}
        permissions={ofKinds(permissions, ["app", "botRole", "decryptLogs"])}
      />
      <AnswerTable
        id="activities"
        title={can.activities}
        note={profileName === null ? can.noProfile : can.activitiesOf(profileName)}
        permissions={ofKinds(permissions, ["activity"])}
      />
    </div>
  );
}

type Kind = PersonalSubject["kind"];
type PersonalPermission = Permission & { readonly subject: PersonalSubject };

function ofKinds(permissions: readonly Permission[], kinds: readonly Kind[]): readonly PersonalPermission[] {
  return permissions.filter((each): each is PersonalPermission =>
    kinds.some((kind) => each.subject.kind === kind),
  );
}

interface AnswerTableProps {
  readonly id: string;
  readonly title: string;
  readonly note?: string;
  readonly permissions: readonly PersonalPermission[];
}

function AnswerTable({ id, title, note, permissions }: AnswerTableProps) {
  const { texts, labels } = useLanguage();
  const { can, rules } = texts.teammates;
  return (
    <section>
      <h2 id={id}>{title}</h2>
      {note === undefined ? null : <p className="muted">{note}</p>}
      <TableFrame label={title}>
        <table className="dense">
          <thead>
            <tr>
              <th scope="col">{can.thing}</th>
              <th scope="col">{can.answer}</th>
              <th scope="col">{rules}</th>
            </tr>
          </thead>
          <tbody>
            {permissions.map(({ subject, value, because }) => (
              <tr key={JSON.stringify(subject)}>
                <th scope="row">{nameOf(subject)}</th>
                <td className={value ? "yes" : "no"}>{value ? can.may : can.mayNot}</td>
                <td>
                  <RuleLinks rules={because} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </section>
  );

  function nameOf(subject: PersonalSubject): string {
    const name = subjectText(subject, labels, texts);
    return subject.kind === "app" || subject.kind === "botRole"
      ? `${can.kinds[subject.kind]}: ${name}`
      : name;
  }
}
