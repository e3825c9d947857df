import { Cell, Row } from "react-aria-components";
import type { AssetDecision, AssetKind, Level } from "tenant-policy";
import { RuleLinks } from "../../controls/RuleLinks.tsx";
import { useLanguage } from "../../language/Language.tsx";
import { ActionMark, answerOf } from "./ActionMark.tsx";
import { cellId } from "./cellId.ts";
import { type SharingCell, shownActions } from "./sharingCase.ts";

interface DecidedCell {
  readonly cell: SharingCell;
  readonly decision: AssetDecision;
}

/** A row of the sharing table. */
export interface ShownRow {
  readonly id: string;
  readonly kind: AssetKind;
  readonly madeAt: Level;
  /** The first of its kind shows the kind's name. */
  readonly isFirst: boolean;
  /** Whether such assets exist, and the row's rule. */
  readonly row: AssetDecision;
  readonly cells: readonly DecidedCell[];
}

interface SharingRowProps {
  readonly row: ShownRow;
  readonly chosen: string | null;
  readonly choose: (cell: string) => void;
}

export function SharingRow({ row, chosen, choose }: SharingRowProps) {
  const { texts, labels } = useLanguage();
  const { kind, madeAt, isFirst, cells } = row;
  const [rule] = row.row.because;
  return (
    <Row id={row.id} className={isFirst ? "first-of-kind" : ""}>
      <Cell textValue={labels.assetKind[kind]}>
        <span className={isFirst ? "" : "sr-only"}>{labels.assetKind[kind]}</span>
      </Cell>
      <Cell>{labels.level[madeAt]}</Cell>
      {row.row.value ? (
        shownActions.map((action) => (
          <Cell key={action} textValue={labels.assetAction[action]}>
            <Marks cells={cells.filter(({ cell }) => cell.action === action)} {...{ chosen, choose }} />
          </Cell>
        ))
      ) : (
        <Cell colSpan={shownActions.length} className="impossible">
          {texts.assets.table.impossible}
        </Cell>
      )}
      <Cell textValue={rule}>
        <RuleLinks rules={[rule]} />
      </Cell>
    </Row>
  );
}

interface MarksProps extends Pick<SharingRowProps, "chosen" | "choose"> {
  readonly cells: readonly DecidedCell[];
}

function Marks({ cells, chosen, choose }: MarksProps) {
  const { texts, labels } = useLanguage();
  const { answers, table } = texts.assets;
  return (
    <span className="marks">
      {cells.map(({ cell, decision }) => (
        <ActionMark
          key={cell.from}
          decision={decision}
          label={table.cell(
            labels.assetAction[cell.action],
            labels.level[cell.from],
            answers[answerOf(decision)],
          )}
          cell={cellId(cell)}
          isChosen={chosen === cellId(cell)}
          choose={() => choose(cellId(cell))}
        />
      ))}
    </span>
  );
}
