import { decideSwitchTo, type Tenant, type Workspace } from "tenant-policy";
import { Link } from "wouter";
import { RuleLinks } from "../../controls/RuleLinks.tsx";
import { useLanguage } from "../../language/Language.tsx";
import { homeOf } from "../../state/homeOf.ts";
import { useExplain } from "../../state/useExplain.ts";
import { useMe } from "../../state/useMe.ts";
import { useTenant } from "../../state/useTenant.ts";
import { AddWorkspace } from "./AddWorkspace.tsx";
import { RenameWorkspace } from "./RenameWorkspace.tsx";
import type { WorkspaceNode } from "./workspaceTree.ts";

/** A workspace: what belongs to it, whether I reach it, a new name, and a new group or team below it. */
export function WorkspaceDetails({ node }: { readonly node: WorkspaceNode }) {
  const { texts } = useLanguage();
  const own = texts.workspaces;
  return (
    <aside className="card workspace-details" aria-labelledby="workspace-name">
      <h2 id="workspace-name">{node.name}</h2>
      <Facts node={node} />
      <h3>{own.reach}</h3>
      <Reach node={node} />
      <h3>{own.rename}</h3>
      <RenameWorkspace node={node} />
      {node.place.level === "team" ? null : <AddWorkspace place={node.place} />}
    </aside>
  );
}

function Facts({ node }: { readonly node: WorkspaceNode }) {
  const { texts, labels } = useLanguage();
  const own = texts.workspaces;
  const tenant = useTenant();
  const { place, teammates, assets } = node;
  const link = `~/assets/list/${new URLSearchParams({ at: node.id })}`;
  return (
    <dl className="facts">
      <div>
        <dt>{own.level}</dt>
        <dd>{labels.level[place.level]}</dd>
      </div>
      <div>
        <dt>{own.id}</dt>
        <dd>{idOf(tenant, place)}</dd>
      </div>
      <div>
        <dt>{own.teammates}</dt>
        <dd>{own.hereAndInAll(teammates.here, teammates.inAll)}</dd>
      </div>
      <div>
        <dt>{own.assets}</dt>
        <dd>
          <Link href={link}>{own.hereAndInAll(assets.here, assets.inAll)}</Link>
        </dd>
      </div>
    </dl>
  );
}

function idOf(tenant: Tenant, place: Workspace): string {
  if (place.level === "tenant") return tenant.id;
  return place.level === "group" ? place.group : place.team;
}

function Reach({ node }: { readonly node: WorkspaceNode }) {
  const { texts } = useLanguage();
  const own = texts.workspaces;
  const decision = decideSwitchTo({ home: homeOf(useTenant(), useMe()) }, node.place);
  const told = useExplain()(decision);
  return (
    <p>
      <span className={decision.value ? "yes" : "no"}>{decision.value ? own.reached : own.unreached}</span>{" "}
      {decision.value ? null : told?.main?.reason} <RuleLinks rules={decision.because} />
    </p>
  );
}
