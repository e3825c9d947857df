import {
  type Decision,
  entryOf,
  type Feature,
  featureAccess,
  features,
  personOf,
  type Tenant,
} from "tenant-policy";
import { asking } from "tenant-policy/analysis";
import { TableFrame } from "../../app/TableFrame.tsx";
import { PageTitle } from "../../app/PageTitle.tsx";
import { useMyRole } from "../../app/useMyRole.ts";
import { RuleLinks } from "../../controls/RuleLinks.tsx";
import { useLanguage } from "../../language/Language.tsx";
import { actorName } from "../../state/actorName.ts";
import type { Me } from "../../state/store.ts";
import { useExplain } from "../../state/useExplain.ts";
import { useMe } from "../../state/useMe.ts";
import { usePermission } from "../../state/usePermission.ts";
import { useTenant } from "../../state/useTenant.ts";
import { workspaceName } from "../../state/workspaceName.ts";
import { Hints } from "./Hints.tsx";

/** Who looks at the page, and what that person may do at all. */
export function Page() {
  const { texts } = useLanguage();
  const me = useMe();
  return (
    <>
      <PageTitle text={texts.pages.whoAmI} lead={texts.whoAmI.lead} />
      <Hints />
      <Standing />
      {me.kind === "teammate" ? <Features teammate={me.id} /> : <Visit me={me} />}
    </>
  );
}

function profileName({ userProfiles }: Tenant, id: string | null): string | null {
  return id === null ? null : (entryOf(userProfiles.records, id)?.name ?? id);
}

function Standing() {
  const { texts } = useLanguage();
  const { whoAmI } = texts;
  const me = useMe();
  const role = useMyRole();
  const tenant = useTenant();
  const record = me.kind === "teammate" ? entryOf(tenant.teammates.records, me.id) : undefined;
  const rows: readonly (readonly [string, string])[] = [
    [texts.pages.whoAmI, actorName(me)],
    [whoAmI.role, role],
    [whoAmI.home, workspaceName(tenant, record?.home ?? { level: "tenant" }, texts)],
    [whoAmI.current, workspaceName(tenant, me.current, texts)],
    [whoAmI.profile, profileName(tenant, record?.userProfile ?? null) ?? whoAmI.noProfile],
  ];
  return (
    <dl className="card facts">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Somebody from outside is let in or not, by the help-desk switches. */
function Visit({ me }: { readonly me: Me }) {
  const explain = useExplain();
  const decision = usePermission(JSON.stringify(["personOf", me]), () => asking(personOf, me));
  const told = explain(decision as Decision<unknown>);
  return (
    <p className="notice">
      {told?.reasons.map(({ reason }) => reason).join(" ")} <RuleLinks rules={decision.because} />
    </p>
  );
}

function Features({ teammate }: { readonly teammate: string }) {
  const { texts } = useLanguage();
  const { whoAmI } = texts;
  return (
    <section>
      <h2>{whoAmI.features}</h2>
      <TableFrame label={whoAmI.features}>
        <table>
          <thead>
            <tr>
              <th scope="col">{whoAmI.feature}</th>
              <th scope="col">{whoAmI.answer}</th>
              <th scope="col">{whoAmI.why}</th>
            </tr>
          </thead>
          <tbody>
            {features.map((feature) => (
              <FeatureRow key={feature} teammate={teammate} feature={feature} />
            ))}
          </tbody>
        </table>
      </TableFrame>
    </section>
  );
}

function FeatureRow({ teammate, feature }: { readonly teammate: string; readonly feature: Feature }) {
  const { texts, labels } = useLanguage();
  const explain = useExplain();
  const id = JSON.stringify(["featureAccess", teammate, feature]);
  const decision = usePermission(id, () => asking(featureAccess, teammate, feature));
  return (
    <tr>
      <th scope="row">{labels.feature[feature]}</th>
      <td>
        <span className={decision.value ? "yes" : "no"}>
          {decision.value ? texts.whoAmI.may : texts.whoAmI.mayNot}
        </span>
      </td>
      <td>
        {explain(decision)?.main?.short} <RuleLinks rules={decision.because} />
      </td>
    </tr>
  );
}
