import { useMemo, useState } from "react";
import {
  Cell,
  Collection,
  Column,
  Row,
  type SortDescriptor,
  Table,
  TableBody,
  TableHeader,
  TableLayout,
  TableLoadMoreItem,
  Virtualizer,
} from "react-aria-components";
import { formatDisplay } from "tenant-policy";
import { asking } from "tenant-policy/analysis";
import { CommandButton } from "../../controls/CommandButton.tsx";
import { RuleLinks } from "../../controls/RuleLinks.tsx";
import { useLanguage } from "../../language/Language.tsx";
import { usePermission } from "../../state/usePermission.ts";
import { useTenant } from "../../state/useTenant.ts";
import { type ListedAddress, listedAddresses } from "./listedAddresses.ts";

const layoutOptions = { rowHeight: 48, headingHeight: 40 };
/** So many rows are handed to the table, and as many more whenever somebody scrolls to the last of them. */
const rowsAtOnce = 200;
const byEnd: SortDescriptor = { column: "untilMilli", direction: "ascending" };

/** The listed addresses that contain a text, each with until when, and the command that takes it off. */
export function BouncedAddresses({ part }: { readonly part: string }) {
  const { texts } = useLanguage();
  const [sort, setSort] = useState(byEnd);
  const own = texts.tenantSettings.bounceList;
  const { value: listed, because } = usePermission("listedAddresses", (atMilli) =>
    asking(listedAddresses, atMilli),
  );
  const found = useMemo(() => sorted(matching(listed, part), sort), [listed, part, sort]);
  return (
    <>
      <h3>{own.list}</h3>
      <p className="muted" aria-live="polite">
        {part === "" ? own.count(listed.length) : own.found(found.length)} <RuleLinks rules={because} />
      </p>
      {found.length === 0 ? (
        <p className="card muted">{listed.length === 0 ? own.none : own.noneFound}</p>
      ) : (
        <AddressTable addresses={found} sort={sort} setSort={setSort} />
      )}
    </>
  );
}

interface AddressTableProps {
  readonly addresses: readonly ListedAddress[];
  readonly sort: SortDescriptor;
  readonly setSort: (sort: SortDescriptor) => void;
}

/** Only the rows in sight are drawn: a list may hold many thousands. */
function AddressTable({ addresses, sort, setSort }: AddressTableProps) {
  const { texts } = useLanguage();
  const [count, setCount] = useState(rowsAtOnce);
  const own = texts.tenantSettings.bounceList;
  const shown = useMemo(() => addresses.slice(0, count), [addresses, count]);
  return (
    <Virtualizer layout={TableLayout} layoutOptions={layoutOptions}>
      <Table
        className="table-frame bounced"
        aria-label={own.list}
        sortDescriptor={sort}
        onSortChange={setSort}
        style={{ height: Math.min(addresses.length * 48 + 44, 480) }}
      >
        <TableHeader>
          <Column id="email" isRowHeader allowsSorting defaultWidth="2fr" minWidth={210}>
            {own.email}
          </Column>
          <Column id="untilMilli" allowsSorting minWidth={170}>
            {own.until}
          </Column>
          <Column id="addedAtMilli" allowsSorting minWidth={170}>
            {own.bounced}
          </Column>
          <Column id="retentionDays" allowsSorting minWidth={70} maxWidth={90}>
            {own.period}
          </Column>
          <Column id="action" minWidth={190} maxWidth={220}>
            {own.action}
          </Column>
        </TableHeader>
        <TableBody>
          <Collection items={shown}>{(address) => <AddressRow address={address} />}</Collection>
          {count >= addresses.length ? null : (
            <TableLoadMoreItem isLoading={false} onLoadMore={() => setCount(count + rowsAtOnce)} />
          )}
        </TableBody>
      </Table>
    </Virtualizer>
  );
}

function AddressRow({ address }: { readonly address: ListedAddress }) {
  const { texts } = useLanguage();
  const { timeZone } = useTenant();
  const own = texts.tenantSettings.bounceList;
  const { id, email, addedAtMilli, retentionDays, untilMilli } = address;
  const until = untilMilli === null ? own.noEnd : formatDisplay(untilMilli, timeZone).value;
  return (
    <Row id={id}>
      <Cell>{email}</Cell>
      <Cell>{until}</Cell>
      <Cell>{formatDisplay(addedAtMilli, timeZone).value}</Cell>
      <Cell>{retentionDays}</Cell>
      <Cell>
        <CommandButton body={{ type: "bounceList/takeOff", email }} label={own.takeOffLabel(email)}>
          {own.takeOff}
        </CommandButton>
      </Cell>
    </Row>
  );
}

function matching(listed: readonly ListedAddress[], part: string): readonly ListedAddress[] {
  const word = part.trim().toLowerCase();
  return listed.filter(({ id }) => id.includes(word));
}

function sorted(
  listed: readonly ListedAddress[],
  { column, direction }: SortDescriptor,
): readonly ListedAddress[] {
  const sign = direction === "descending" ? -1 : 1;
  if (column === "email") return listed.toSorted((one, other) => sign * (one.id < other.id ? -1 : 1));
  return listed.toSorted((one, other) => sign * (numberIn(one, column) - numberIn(other, column)));
}

function numberIn(address: ListedAddress, column: unknown): number {
  switch (column) {
    case "addedAtMilli":
      return address.addedAtMilli;
    case "retentionDays":
      return address.retentionDays;
    default:
      return address.untilMilli ?? Number.MAX_VALUE;
  }
}
