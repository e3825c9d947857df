import { type CSSProperties, useMemo, useState } from "react";
import { Collection, Input, Label, ListLayout, SearchField, Tree, Virtualizer } from "react-aria-components";
import { useLanguage } from "../../language/Language.tsx";
import type { AddressChanges } from "../../state/useAddress.ts";
import { WorkspaceItem } from "./WorkspaceItem.tsx";
import { treeWith, type WorkspaceNode } from "./workspaceTree.ts";

interface WorkspaceTreeProps {
  readonly root: WorkspaceNode;
  readonly shown: string;
  readonly text: string;
  readonly choose: (changes: AddressChanges) => void;
}

/** So many rows are all open at first; of more, only the groups are seen. */
const mostOpen = 40;

export function WorkspaceTree({ root, shown, text, choose }: WorkspaceTreeProps) {
  const { texts } = useLanguage();
  const own = texts.workspaces;
  const word = text.trim().toLowerCase();
  const found = useMemo(() => (word === "" ? root : treeWith(root, word)), [root, word]);
  const teamCount = root.below.reduce((sum, { below }) => sum + below.length, 0);
  const [opened, setOpened] = useState(() => openAtFirst(root, shown));
  const expanded = word === "" || found === null ? opened : new Set(idsOf(found));
  return (
    <div className="workspace-tree-part">
      <SearchField className="field" value={text} onChange={(written) => choose({ text: written })}>
        <Label>{own.find}</Label>
        <Input />
      </SearchField>
      <div className="tree-head" aria-hidden="true">
        <span>{own.name}</span>
        <span className="number">{own.teammates}</span>
        <span className="number">{own.assets}</span>
        <span />
      </div>
      <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight: 44 }}>
        <Tree
          className="workspace-tree"
          style={{ "--rows": idsOf(root).length } as CSSProperties}
          aria-label={texts.pages.workspaces}
          selectionMode="single"
          disallowEmptySelection
          selectionBehavior="replace"
          selectedKeys={[shown]}
          onSelectionChange={(keys) => choose({ at: String([...keys][0]) })}
          expandedKeys={expanded}
          onExpandedChange={(keys) => setOpened(new Set([...keys].map(String)))}
          items={found === null ? [] : [found]}
          renderEmptyState={() => <p className="muted">{own.none}</p>}
        >
          {(node) => <Item node={node} />}
        </Tree>
      </Virtualizer>
      <p className="muted">{`${own.summary(root.below.length, teamCount)}. ${own.countsNote}`}</p>
    </div>
  );
}

function Item({ node }: { readonly node: WorkspaceNode }) {
  return (
    <WorkspaceItem node={node}>
      <Collection items={node.below}>{(each) => <Item node={each} />}</Collection>
    </WorkspaceItem>
  );
}

function openAtFirst(root: WorkspaceNode, shown: string): ReadonlySet<string> {
  const ids = idsOf(root);
  const above = root.below.find(({ below }) => below.some(({ id }) => id === shown));
  return new Set(ids.length <= mostOpen ? ids : [root.id, ...(above === undefined ? [] : [above.id])]);
}

function idsOf({ id, below }: WorkspaceNode): readonly string[] {
  return [id, ...below.flatMap(idsOf)];
}
