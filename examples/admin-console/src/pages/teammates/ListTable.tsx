import { useMemo, useState } from "react";
import {
  Cell,
  Collection,
  Column,
  Row,
  Table,
  TableBody,
  TableHeader,
  TableLayout,
  TableLoadMoreItem,
  Virtualizer,
} from "react-aria-components";
import { formatDisplay } from "tenant-policy";
import { Link } from "wouter";
import { useLanguage } from "../../language/Language.tsx";
import { writePart } from "../../state/addressPart.ts";
import { useTenant } from "../../state/useTenant.ts";
import { type Column as ColumnName, columns, type ListView } from "./listAddress.ts";
import type { TeammateRow } from "./teammateRows.ts";

interface ListTableProps {
  readonly rows: readonly TeammateRow[];
  readonly view: ListView;
  readonly change: (part: Partial<ListView>) => void;
  /** Whether newer rows are being worked out. */
  readonly isOld: boolean;
}

/** A table takes as long as it has rows, even where it draws only those in sight. So it gets as many as were scrolled to. */
const rowsAtOnce = 60;

/** What has one of few words, or is a date, is never cut off; the others share what is left. */
const widths = {
  id: { width: "0.8fr", minWidth: 80 },
  email: { width: "2.4fr", minWidth: 236 },
  role: { width: 182 },
  home: { width: "1.6fr", minWidth: 136 },
  state: { width: 148 },
  lastLogIn: { width: 165 },
} as const;

/** The rows as a table, of which only those in sight are drawn. */
export function ListTable({ rows, view, change, isOld }: ListTableProps) {
  const { texts, labels } = useLanguage();
  const { timeZone } = useTenant();
  const { list, states, never } = texts.teammates;
  const [scrolled, setScrolled] = useState({ rows, count: rowsAtOnce });
  if (scrolled.rows !== rows) setScrolled({ rows, count: rowsAtOnce });
  const reached = rows.slice(0, scrolled.count);
  const cells = useMemo(
    () =>
      (row: TeammateRow): Readonly<Record<ColumnName, string>> => ({
        ...row,
        role: labels.role[row.role],
        state: states[row.state],
        lastLogIn:
          row.lastLogIn < 0 ? never : (formatDisplay(row.lastLogIn, timeZone).value ?? "").slice(0, 16),
      }),
    [labels, states, never, timeZone],
  );
  return (
    <Virtualizer layout={TableLayout} layoutOptions={{ rowHeight: 38, headingHeight: 44 }}>
      <Table
        className="people"
        aria-label={list.label}
        data-old={isOld || undefined}
        sortDescriptor={{ column: view.sort, direction: view.isDescending ? "descending" : "ascending" }}
        onSortChange={({ column, direction }) =>
          change({ sort: column as ColumnName, isDescending: direction === "descending" })
        }
      >
        <TableHeader>
          {columns.map((column) => (
            <Column key={column} id={column} isRowHeader={column === "id"} allowsSorting {...widths[column]}>
              {list[column]}
            </Column>
          ))}
        </TableHeader>
        <TableBody renderEmptyState={() => list.nobody}>
          <Collection items={reached} dependencies={[cells]}>
            {(row: TeammateRow) => <PersonRow row={row} cells={cells} />}
          </Collection>
          {reached.length < rows.length ? (
            <TableLoadMoreItem onLoadMore={() => setScrolled({ rows, count: scrolled.count + rowsAtOnce })} />
          ) : null}
        </TableBody>
      </Table>
    </Virtualizer>
  );
}

interface PersonRowProps {
  readonly row: TeammateRow;
  readonly cells: (row: TeammateRow) => Readonly<Record<ColumnName, string>>;
}

function PersonRow({ row, cells }: PersonRowProps) {
  const shown = cells(row);
  return (
    <Row id={row.id} textValue={row.id}>
      {columns.map((column) => (
        <Cell
          key={column}
          className={`people-${column}`}
          data-state={column === "state" ? row.state : undefined}
        >
          {column === "id" ? <Link href={`/person/${writePart(row.id)}`}>{row.id}</Link> : shown[column]}
        </Cell>
      ))}
    </Row>
  );
}
