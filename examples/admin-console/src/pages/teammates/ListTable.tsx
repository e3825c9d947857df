import { useMemo } from "react";
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
import { formatDisplay } from "tenant-policy";
import { Link } from "wouter";
import { useLanguage } from "../../language/Language.tsx";
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

/** The rows as a table, of which only those in sight are drawn. */
export function ListTable({ rows, view, change, isOld }: ListTableProps) {
  const { texts, labels } = useLanguage();
  const { timeZone } = useTenant();
  const { list, states, never } = texts.teammates;
  const cells = useMemo(
    () =>
      (row: TeammateRow): Readonly<Record<ColumnName, string>> => ({
        ...row,
        role: labels.role[row.role],
        state: states[row.state],
        lastLogIn: row.lastLogIn < 0 ? never : (formatDisplay(row.lastLogIn, timeZone).value ?? "").slice(0, 16),
      }),
    [labels, states, never, timeZone],
  );
  return (
    <Virtualizer layout={TableLayout} layoutOptions={{ rowHeight: 38, headingHeight: 36 }}>
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
            <Column key={column} id={column} isRowHeader={column === "id"} allowsSorting>
              {list[column]}
            </Column>
          ))}
        </TableHeader>
        <TableBody items={rows} dependencies={[cells]} renderEmptyState={() => list.nobody}>
          {(row: TeammateRow) => <PersonRow row={row} cells={cells} />}
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
        <Cell key={column} className={`people-${column}`} data-state={column === "state" ? row.state : undefined}>
          {column === "id" ? <Link href={`/person/${encodeURIComponent(row.id)}`}>{row.id}</Link> : shown[column]}
        </Cell>
      ))}
    </Row>
  );
}
