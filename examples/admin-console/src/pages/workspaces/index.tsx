import "./workspaces.css";
import { useMemo } from "react";
import { PageTitle } from "../../app/PageTitle.tsx";
import { useLanguage } from "../../language/Language.tsx";
import { placeKey } from "../../state/placeKey.ts";
import { useAddress } from "../../state/useAddress.ts";
import { useMe } from "../../state/useMe.ts";
import { useTenant } from "../../state/useTenant.ts";
import { WorkspaceDetails } from "./WorkspaceDetails.tsx";
import { type WorkspaceNode, workspaceTree } from "./workspaceTree.ts";
import { WorkspaceTree } from "./WorkspaceTree.tsx";

/** The groups and teams of the tenant as a tree, and one of them in detail. */
export function Page() {
  const { texts } = useLanguage();
  const own = texts.workspaces;
  const tenant = useTenant();
  const me = useMe();
  const [chosen, choose] = useAddress("");
  const root = useMemo(() => workspaceTree(tenant, texts), [tenant, texts]);
  const wanted = chosen.get("at") ?? placeKey(me.current);
  const named = nodesOf(root).find(({ id }) => id === wanted);
  const shown = named ?? root;
  return (
    <>
      <PageTitle text={texts.pages.workspaces} lead={own.lead} />
      {named === undefined ? <p className="notice">{own.unknown(wanted)}</p> : null}
      <div className="workspaces">
        <WorkspaceTree root={root} shown={shown.id} text={chosen.get("text") ?? ""} choose={choose} />
        <WorkspaceDetails key={shown.id} node={shown} />
      </div>
    </>
  );
}

function nodesOf(node: WorkspaceNode): readonly WorkspaceNode[] {
  return [node, ...node.below.flatMap(nodesOf)];
}
