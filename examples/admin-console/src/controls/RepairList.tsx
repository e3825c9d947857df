import { useMemo } from "react";
import { type Actor, type Command, type CommandBody, type Tenant, transition } from "tenant-policy";
import type { Repair, Repairs } from "tenant-policy/analysis";
import { useLanguage } from "../language/Language.tsx";
import { useTenant } from "../state/useTenant.ts";
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

/** Its steps in order, and a button for the first of them: each later one is offered once those before it are done. */
function RepairItem({ repair }: { readonly repair: Repair }) {
  const { texts } = useLanguage();
  const tenant = useTenant();
  const tenants = useMemo(() => tenantsBefore(tenant, repair), [tenant, repair]);
  const [step] = repair.steps;
  const issuer = step?.issuers[0];
  if (step === undefined || issuer === undefined) return null;
  const by: Actor = { kind: "teammate", id: issuer.example, current: issuer.current };
  const others = step.issuers.reduce((sum, { count }) => sum + count, -1);
  return (
    <li>
      <ol>
        {repair.steps.map(({ command }, place) => (
          <li key={JSON.stringify(command)}>
            <CommandSummary body={bodyOf(command)} by={command.by} tenant={tenants[place] ?? tenant} />
          </li>
        ))}
      </ol>
      <CommandButton body={bodyOf(step.command)} by={by}>
        {texts.why.doItAs(issuer.example)}
      </CommandButton>
      {others > 0 ? <p className="muted">{texts.why.orOthers(others)}</p> : null}
    </li>
  );
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
