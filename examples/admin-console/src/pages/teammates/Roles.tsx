import { type CommandBody, type Role, roles, type TeammateRecord } from "tenant-policy";
import { TableFrame } from "../../app/TableFrame.tsx";
import { CommandButton } from "../../controls/CommandButton.tsx";
import { RuleLinks } from "../../controls/RuleLinks.tsx";
import { useOffer } from "../../controls/useOffer.ts";
import { useLanguage } from "../../language/Language.tsx";

/** Each role: offered, or why not. */
export function Roles({ record }: { readonly record: TeammateRecord }) {
  const { texts } = useLanguage();
  const own = texts.teammates.person.role;
  return (
    <section>
      <h2 id="role">{own.title}</h2>
      <p className="lead">{own.lead}</p>
      <TableFrame label={own.title}>
        <table className="dense roles">
          <thead>
            <tr>
              <th scope="col">{own.title}</th>
              <th scope="col">{own.give}</th>
              <th scope="col">{own.answer}</th>
            </tr>
          </thead>
          <tbody>
            {roles.map((role) => (
              <RoleRow key={role} record={record} role={role} />
            ))}
          </tbody>
        </table>
      </TableFrame>
    </section>
  );
}

function RoleRow({ record, role }: { readonly record: TeammateRecord; readonly role: Role }) {
  const { texts, labels } = useLanguage();
  const own = texts.teammates.person.role;
  const body: CommandBody = { type: "teammates/changeRole", teammate: record.id, role };
  const { isOffered, refusal, rules } = useOffer(body);
  const isCurrent = record.role === role;
  return (
    <tr aria-current={isCurrent || undefined}>
      <th scope="row">
        {labels.role[role]} {isCurrent ? <span className="badge">{own.current}</span> : null}
      </th>
      <td>
        <CommandButton body={body} label={own.giveLabel(labels.role[role])}>
          {own.give}
        </CommandButton>
      </td>
      <td>
        {isOffered ? (
          <span className={isCurrent ? "muted" : "yes"}>{isCurrent ? own.unchanged : own.offered} </span>
        ) : (
          <span className="no">{refusal?.reasons.map(({ reason }) => reason).join(" ")} </span>
        )}
        <RuleLinks rules={rules} />
      </td>
    </tr>
  );
}
