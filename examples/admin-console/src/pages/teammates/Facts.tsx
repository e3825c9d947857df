import { type Decision, formatDisplay, invitationStatusOf, type TeammateRecord } from "tenant-policy";
import { asking } from "tenant-policy/analysis";
import { RuleLinks } from "../../controls/RuleLinks.tsx";
import { useLanguage } from "../../language/Language.tsx";
import { usePermission } from "../../state/usePermission.ts";
import { useTenant } from "../../state/useTenant.ts";
import { workspaceName } from "../../state/workspaceName.ts";

type Maker = NonNullable<TeammateRecord["invitedBy"]>;

/** What is known of a teammate. */
export function Facts({ record }: { readonly record: TeammateRecord }) {
  const { texts, labels } = useLanguage();
  const tenant = useTenant();
  const { person, states, never, list } = texts.teammates;
  const { id } = record;
  const invitation = usePermission(JSON.stringify(["invitationStatusOf", id]), (at) =>
    asking(invitationStatusOf, id, at),
  ) as Decision<keyof typeof states | null>;
  const time = (atMilli: number | null) =>
    atMilli === null ? never : (formatDisplay(atMilli, tenant.timeZone).value ?? "");
  const rows: readonly (readonly [string, string])[] = [
    [list.email, record.email],
    [list.role, labels.role[record.role]],
    [list.home, workspaceName(tenant, record.home, texts)],
    [person.lastLogIn, time(record.lastLogInAtMilli)],
    [person.created, time(record.createdAtMilli)],
    [person.passwordSet, time(record.passwordSetAtMilli)],
    [person.passwordReset, time(record.passwordResetAtMilli)],
    [person.invitedBy, record.invitedBy === null ? person.nobody : makerName(record.invitedBy)],
    [person.readdressedBy, record.readdressedBy.map(makerName).join(", ") || person.nobody],
  ];
  return (
    <section aria-label={person.facts}>
      <dl className="card facts">
        <div>
          <dt>{list.state}</dt>
          <dd data-state={invitation.value}>
            {invitation.value === null ? never : states[invitation.value]}{" "}
            <RuleLinks rules={invitation.because} />
          </dd>
        </div>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function makerName(maker: Maker): string {
  return maker.kind === "teammate" ? maker.id : `${maker.adminUserName}@${maker.adminUserDomain}`;
}
