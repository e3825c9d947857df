import { Column, Table, TableBody, TableHeader } from "react-aria-components";
import { assetKinds, type Level } from "tenant-policy";
import { useLanguage } from "../../language/Language.tsx";
import { decideCell, decideRow, type SharingCase, type SharingNames, shownActions } from "./sharingCase.ts";
import { type ShownRow, SharingRow } from "./SharingRow.tsx";

interface SharingGridProps {
  readonly assumed: SharingCase;
  readonly names: SharingNames;
  /** The levels where the assets were made, and where the person stands. */
  readonly madeAt: readonly Level[];
  readonly from: readonly Level[];
  readonly chosen: string | null;
  readonly choose: (cell: string) => void;
}

/** The sharing table: a row for each kind and each level where it is made, and under each action where it is allowed from. */
export function SharingGrid(props: SharingGridProps) {
  const { chosen, choose, from } = props;
  const { texts, labels } = useLanguage();
  const own = texts.assets.table;
  return (
    <Table className="sharing-grid" aria-label={own.caption}>
      <TableHeader>
        <Column id="kind" isRowHeader>
          {own.kind}
        </Column>
        <Column id="madeAt">{own.madeAt}</Column>
        {shownActions.map((action) => (
          <Column key={action} id={action} className="action-column" textValue={labels.assetAction[action]}>
            {labels.assetAction[action]}
            <LevelHeads from={from} />
          </Column>
        ))}
        <Column id="rule">{own.rule}</Column>
      </TableHeader>
      <TableBody items={rowsOf(props)} dependencies={[chosen, texts]}>
        {(row) => <SharingRow row={row} chosen={chosen} choose={choose} />}
      </TableBody>
    </Table>
  );
}

/** The levels over the signs of an action. A single one stands in the choice above the table already. */
function LevelHeads({ from }: { readonly from: readonly Level[] }) {
  const { labels } = useLanguage();
  if (from.length === 1) return null;
  return (
    <span className="level-heads" aria-hidden="true">
      {from.map((level) => (
        <span key={level}>{labels.level[level]}</span>
      ))}
    </span>
  );
}

function rowsOf({ assumed, names, madeAt, from }: SharingGridProps): readonly ShownRow[] {
  return assetKinds.flatMap((kind) =>
    madeAt.map((level, place): ShownRow => {
      const cells = shownActions.flatMap((action) =>
        from.map((standing) => ({ kind, madeAt: level, action, from: standing })),
      );
      return {
        id: `${kind}.${level}`,
        kind,
        madeAt: level,
        isFirst: place === 0,
        row: decideRow(kind, level, names),
        cells: cells.map((cell) => ({ cell, decision: decideCell(cell, assumed, names) })),
      };
    }),
  );
}
