import { useMemo } from "react";
import { type Command, type CommandBody, type Tenant, transition } from "tenant-policy";
import type { Repair, Repairs, RepairStep } from "tenant-policy/analysis";
import { useLanguage } from "../language/Language.tsx";
import { actorName } from "../state/actorName.ts";
import { useTenant } from "../state/useTenant.ts";
import type { GivenStep } from "./actions.ts";
import { CommandButton } from "./CommandButton.tsx";
import { CommandSummary } from "./CommandSummary.tsx";

/** So many ways are shown: those that risk and change the least come first. */
const mostShown = 3;

/** The smallest changes that would turn a refusal, each as a button for somebody who may make it. */
export function RepairList({ found }: { readonly found: Repairs | null }) {
  const { texts } = useLanguage();
  const repairs = found?.repairs.slice(0, mostShown) ?? [];
  if (repairs.length === 0) return <p className="muted">{texts.why.noRepair}</p>;
  return (
    <ul className="repairs">
      {repairs.map((repair) => (
        <RepairItem key={JSON.stringify(repair.steps.map(({ command }) => command))} repair={repair} />
      ))}
    </ul>
  );
}

/** Its steps in order, and a button for the first of them: each later one follows once those before it are done. */
function RepairItem({ repair }: { readonly repair: Repair }) {
  const { texts } = useLanguage();
  const tenant = useTenant();
  const tenants = useMemo(() => tenantsBefore(tenant, repair), [tenant, repair]);
  const [first, ...later] = repair.steps.flatMap(givenStep);
  if (first === undefined || later.length !== repair.steps.length - 1) return null;
  const name = actorName(first.by);
  const others = repair.steps[0]?.issuers.reduce((sum, { count }) => sum + count, -1) ?? 0;
  return (
    <li>
      <ol>
        {repair.steps.map(({ command }, place) => (
          <li key={JSON.stringify(command)}>
            <CommandSummary body={bodyOf(command)} by={command.by} tenant={tenants[place] ?? tenant} />
          </li>
        ))}
      </ol>
      <CommandButton body={first.body} by={first.by} later={later}>
        {later.length === 0
          ? texts.why.doItAs(name)
          : texts.why.stepAs(texts.why.step(1, repair.steps.length), name)}
      </CommandButton>
      {others > 0 ? <p className="muted">{texts.why.orOthers(others)}</p> : null}
    </li>
  );
}

/** A step as the first who may give it does. */
function givenStep({ command, issuers }: RepairStep): readonly GivenStep[] {
  return issuers.slice(0, 1).map(({ example, current }) => ({
    body: bodyOf(command),
    by: { kind: "teammate", id: example, current },
  }));
}

/** The tenant as each step finds it. */
function tenantsBefore(tenant: Tenant, { steps }: Repair): readonly Tenant[] {
  const tenants = [tenant];
  for (const { command } of steps) tenants.push(transition(tenants.at(-1) ?? tenant, command).tenant);
  return tenants;
}

/** A command without who gives it, and when. */
function bodyOf({ by: _by, at: _at, ...body }: Command): CommandBody {
  return body as CommandBody;
}
