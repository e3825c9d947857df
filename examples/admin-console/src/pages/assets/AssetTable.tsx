import {
  Column,
  type ColumnProps,
  Table,
  TableBody,
  TableHeader,
  TableLayout,
  Virtualizer,
} from "react-aria-components";
import { useLanguage } from "../../language/Language.tsx";
import type { AddressChanges } from "../../state/useAddress.ts";
import { ListReason } from "./ListReason.tsx";
import { type ListedAsset, orderIn, type SortColumn } from "./assetList.ts";
import { AssetRow } from "./AssetRow.tsx";
import type { MyAssetDecision } from "./myAssetDecision.ts";
import { shownActions } from "./sharingCase.ts";

interface AssetTableProps {
  readonly assets: readonly ListedAsset[];
  readonly decide: MyAssetDecision;
  readonly chosen: URLSearchParams;
  readonly choose: (changes: AddressChanges) => void;
  /** The mark that is looked at, as `asset` and `action`. */
  readonly pointedAt: string | null;
  readonly setPointedAt: (mark: string | null) => void;
}

/** The assets as a table. Only the rows in view are drawn. */
export function AssetTable(props: AssetTableProps) {
  const { assets, decide, chosen, choose, pointedAt, setPointedAt } = props;
  const { texts } = useLanguage();
  const { column, isDown } = orderIn(chosen);
  const open = (asset: string) => choose({ asset, action: null });
  return (
    <div
      className="asset-table-frame"
      onPointerOver={({ target }) => setPointedAt(markAt(target))}
      onPointerLeave={() => setPointedAt(null)}
      onFocus={({ target }) => setPointedAt(markAt(target))}
    >
      <Virtualizer layout={TableLayout} layoutOptions={{ rowHeight: 40, headingHeight: 92 }}>
        <Table
          className="asset-table"
          aria-label={texts.assets.sections.list}
          sortDescriptor={{ column, direction: isDown ? "descending" : "ascending" }}
          onSortChange={({ column: by, direction }) =>
            choose({ sort: direction === "descending" ? `-${by}` : String(by), page: null })
          }
          onRowAction={(key) => open(String(key))}
        >
          <AssetHeader />
          <TableBody
            items={assets}
            dependencies={[decide, texts, chosen.get("asset"), chosen.get("action")]}
            renderEmptyState={() => <p className="muted">{texts.assets.list.none}</p>}
          >
            {(asset) => <AssetRow {...{ asset, decide, chosen, choose }} />}
          </TableBody>
        </Table>
      </Virtualizer>
      <ListReason mark={pointedAt} assets={assets} decide={decide} />
    </div>
  );
}

function markAt(target: EventTarget): string | null {
  return target instanceof Element
    ? (target.closest("[data-cell]")?.getAttribute("data-cell") ?? null)
    : null;
}

function AssetHeader() {
  const { texts, labels } = useLanguage();
  const own = texts.assets.list;
  return (
    <TableHeader>
      {sortable("name", { width: "1.8fr", minWidth: 150, isRowHeader: true })}
      {sortable("kind", { width: "2fr", minWidth: 150 })}
      {sortable("madeAt", { width: "1.55fr", minWidth: 130 })}
      {sortable("shares", { width: 145 })}
      {sortable("holder", { width: 100 })}
      <Column id="actions" width={shownActions.length * 28 + 24} textValue={own.myActions}>
        <span className="sr-only">{own.myActions}</span>
        <span className="level-heads" aria-hidden="true">
          {shownActions.map((action) => (
            <span key={action}>{labels.assetAction[action]}</span>
          ))}
        </span>
      </Column>
    </TableHeader>
  );

  function sortable(id: SortColumn, size: Pick<ColumnProps, "width" | "minWidth" | "isRowHeader">) {
    return (
      <Column id={id} allowsSorting {...size}>
        {({ sortDirection }) => (
          <>
            {own.columns[id]}
            <span className="sort-sign" aria-hidden="true">
              {sortDirection === undefined ? "" : sortDirection === "ascending" ? "▲" : "▼"}
            </span>
          </>
        )}
      </Column>
    );
  }
}
