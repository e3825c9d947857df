import "../../styles/longTable.css";
import {
  Cell,
  Column,
  Row,
  Table,
  TableBody,
  TableHeader,
  TableLayout,
  Virtualizer,
} from "react-aria-components";
import { Link } from "wouter";
import { useLanguage } from "../../language/Language.tsx";
import { commandText, type Numbered } from "./auditTrail.ts";
import { idsIn } from "./earlier.ts";
import { changeLines } from "../../controls/changeLines.ts";
import { useChangeWords } from "../../controls/useChangeWords.ts";

interface AuditTableProps {
  readonly found: readonly Numbered[];
  /** The filter as the address has it: an entry leads back to it. */
  readonly address: string;
}

/** One line an entry. Only the lines in view are drawn, however many there are. */
export function AuditTable({ found, address }: AuditTableProps) {
  const { texts, labels } = useLanguage();
  const own = texts.audit;
  const words = useChangeWords();
  return (
    <Virtualizer layout={TableLayout} layoutOptions={{ rowHeight: 40, headingHeight: 36 }}>
      <Table className="long-table" aria-label={own.entries}>
        <TableHeader>
          <Column width={190}>{own.when}</Column>
          <Column minWidth={90}>{own.who}</Column>
          <Column isRowHeader minWidth={260} width="6fr">
            {own.what}
          </Column>
          <Column minWidth={120}>{own.thing}</Column>
          <Column width={110}>{own.outcome}</Column>
          <Column minWidth={120}>{own.rules}</Column>
        </TableHeader>
        <TableBody items={found} renderEmptyState={() => <p className="muted">{own.noneFound}</p>}>
          {({ id, entry }) => (
            <Row id={id}>
              <Cell>{entry.at === null ? own.noInstant : words.instant(entry.at)}</Cell>
              <Cell>{entry.by}</Cell>
              <Cell>
                <Link href={`/${address}/${id}`}>{commandText(entry.command, labels, texts)}</Link>
                <span className="about-what">
                  {changeLines(entry.changes, words, texts).map((line) => ` · ${line}`)}
                </span>
              </Cell>
              <Cell>{idsIn(entry).join(", ")}</Cell>
              <Cell className={entry.isAccepted ? "yes" : "no"}>
                {entry.isAccepted ? own.accepted : own.refused}
              </Cell>
              <Cell>{entry.because.join(" ")}</Cell>
            </Row>
          )}
        </TableBody>
      </Table>
    </Virtualizer>
  );
}
