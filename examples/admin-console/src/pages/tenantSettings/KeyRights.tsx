import {
  decideCopyProfileKey,
  decideRegenerateProfileKey,
  decideViewProfileKey,
  type Decision,
  entriesOf,
  entryOf,
  type Person,
  type Role,
  roles,
} from "tenant-policy";
import { TableFrame } from "../../app/TableFrame.tsx";
import { RuleLinks } from "../../controls/RuleLinks.tsx";
import { useLanguage } from "../../language/Language.tsx";
import { useMe } from "../../state/useMe.ts";
import { useTenant } from "../../state/useTenant.ts";

/** What each role may do with the profile key. My own role stands out. */
export function KeyRights() {
  const { texts } = useLanguage();
  const me = useMe();
  const { teammates } = useTenant();
  const own = texts.tenantSettings.profileKey;
  const mine = me.kind === "teammate" ? entryOf(teammates.records, me.id)?.role : undefined;
  const people = entriesOf(teammates.records);
  return (
    <TableFrame label={own.who}>
      <table className="matrix">
        <caption>{own.who}</caption>
        <thead>
          <tr>
            <th scope="col">{own.role}</th>
            <th scope="col">{own.teammates}</th>
            <th scope="col">{own.view}</th>
            <th scope="col">{own.copy}</th>
            <th scope="col">{own.regenerateShort}</th>
          </tr>
        </thead>
        <tbody>
          {roles.map((role) => {
            const count = people.reduce((sum, person) => sum + (person.role === role ? 1 : 0), 0);
            return <RoleRow key={role} role={role} count={count} isMine={role === mine} />;
          })}
        </tbody>
      </table>
    </TableFrame>
  );
}

interface RoleRowProps {
  readonly role: Role;
  /** How many teammates have the role. */
  readonly count: number;
  readonly isMine: boolean;
}

function RoleRow({ role, count, isMine }: RoleRowProps) {
  const { texts, labels, name } = useLanguage();
  const { subscription } = useTenant();
  const isWithheld = subscription.withheld.includes("regenerateProfileKey");
  const person = personWith(role);
  return (
    <tr aria-current={isMine || undefined}>
      <th scope="row">
        {labels.role[role]}{" "}
        {isMine ? <span className="badge">{texts.tenantSettings.profileKey.you}</span> : null}
      </th>
      <td>{new Intl.NumberFormat(name).format(count)}</td>
      <Answer decision={decideViewProfileKey(person)} />
      <Answer decision={decideCopyProfileKey(person)} />
      <Answer decision={decideRegenerateProfileKey(person, isWithheld)} />
    </tr>
  );
}

function personWith(role: Role): Person {
  return { kind: "teammate", id: role, role, home: { level: "tenant" }, current: { level: "tenant" } };
}

function Answer({ decision }: { readonly decision: Decision<boolean> }) {
  const { texts } = useLanguage();
  const { yes, no } = texts.tenantSettings;
  return (
    <td>
      <span className={decision.value ? "yes" : "no"}>{decision.value ? yes : no}</span>{" "}
      <RuleLinks rules={decision.because} />
    </td>
  );
}
