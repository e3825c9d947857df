import type { ReactNode } from "react";
import { Button, TreeItem, TreeItemContent } from "react-aria-components";
import { useLanguage } from "../../language/Language.tsx";
import { homeOf } from "../../state/homeOf.ts";
import { placeKey } from "../../state/placeKey.ts";
import { useMe } from "../../state/useMe.ts";
import { useTenant } from "../../state/useTenant.ts";
import { SwitchButton } from "./SwitchButton.tsx";
import type { Count, WorkspaceNode } from "./workspaceTree.ts";

interface WorkspaceItemProps {
  readonly node: WorkspaceNode;
  /** The workspaces below it. */
  readonly children: ReactNode;
}

/** A row of the tree: its name, how many belong to it, and the way to switch the view there. */
export function WorkspaceItem({ node, children }: WorkspaceItemProps) {
  const { texts } = useLanguage();
  const own = texts.workspaces;
  return (
    <TreeItem id={node.id} textValue={node.name} className="workspace-item">
      <TreeItemContent>
        {({ hasChildItems, level }) => (
          <div className="workspace-row">
            <span className="workspace-name" style={{ paddingInlineStart: `${(level - 1) * 1.25}rem` }}>
              {hasChildItems ? (
                <Button slot="chevron" className="tree-chevron">
                  <span className="chevron" aria-hidden="true" />
                </Button>
              ) : (
                <span className="tree-chevron" />
              )}
              <span className="cut">{node.name}</span>
              <Standing node={node} />
            </span>
            <CountText count={node.teammates} label={own.teammates} />
            <CountText count={node.assets} label={own.assets} />
            <SwitchButton node={node} />
          </div>
        )}
      </TreeItemContent>
      {children}
    </TreeItem>
  );
}

/** Whether I am there, and whether it is my home. */
function Standing({ node }: { readonly node: WorkspaceNode }) {
  const { texts } = useLanguage();
  const own = texts.workspaces;
  const me = useMe();
  const home = homeOf(useTenant(), me);
  return (
    <>
      {placeKey(me.current) === node.id ? <span className="badge">{own.here}</span> : null}
      {placeKey(home) === node.id ? <span className="badge home">{own.home}</span> : null}
    </>
  );
}

function CountText({ count, label }: { readonly count: Count; readonly label: string }) {
  const { texts } = useLanguage();
  const own = texts.workspaces;
  return (
    <span className="number">
      <span className="sr-only">{label} </span>
      {own.number(count.here)}
      {count.inAll === count.here ? null : <small className="muted"> {own.inAll(count.inAll)}</small>}
    </span>
  );
}
