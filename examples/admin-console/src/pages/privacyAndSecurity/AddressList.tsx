import { useState } from "react";
import { Button, FieldError, Input, Label, Text, TextField } from "react-aria-components";
import { checkIpList, type CommandBody, type IpAccess, ipListRisks, isIpAllowed } from "tenant-policy";
import { TableFrame } from "../../app/TableFrame.tsx";
import { CommandButton } from "../../controls/CommandButton.tsx";
import { CommandForm } from "../../controls/CommandForm.tsx";
import { RuleLinks } from "../../controls/RuleLinks.tsx";
import { useLanguage } from "../../language/Language.tsx";
import { useTenant } from "../../state/useTenant.ts";
import { CannotTell } from "./CannotTell.tsx";
import { addressText, rangeOf, sizeOfSpan } from "./ipRange.ts";
import { refusedEntries } from "./refusedEntries.ts";

interface AddressListProps {
  readonly access: IpAccess;
  /** The address in the tester: the entries that hold it stand out. */
  readonly address: string;
}

/** One of the two lists, with what each entry covers, and the commands that change it. */
export function AddressList({ access, address }: AddressListProps) {
  const { texts } = useLanguage();
  const { entries } = useTenant().networkAccess[access];
  const own = texts.privacyAndSecurity.addresses;
  return (
    <div data-list={access}>
      {entries.length === 0 ? (
        <p className="notice">
          {own.open[access]} <RuleLinks rules={[listRule[access]]} />
        </p>
      ) : (
        <Entries access={access} entries={entries} address={address} />
      )}
      {access === "management" ? <CannotTell address={address} field={own.address} /> : null}
      <AddEntries access={access} entries={entries} address={address} />
    </div>
  );
}

const listRule = { management: "IP1", api: "IP2" } as const;

function choose(access: IpAccess, addresses: readonly string[]): CommandBody {
  return access === "management"
    ? { type: "networkAccess/chooseManagementList", addresses }
    : { type: "networkAccess/chooseApiList", addresses };
}

interface EntriesProps extends AddressListProps {
  readonly entries: readonly string[];
}

/** Each row holds a command with the whole list, so that a long list is drawn part by part, and a very long one in small parts. */
function rowsAtOnceOf(entries: readonly string[]): number {
  return entries.length > 1_000 ? 10 : 100;
}

function Entries({ access, entries, address }: EntriesProps) {
  const { texts } = useLanguage();
  const rowsAtOnce = rowsAtOnceOf(entries);
  const [count, setCount] = useState(rowsAtOnce);
  const own = texts.privacyAndSecurity.addresses;
  // An entry that holds the address is shown wherever it stands.
  const shown = entries.filter((entry, index) => index < count || holds(entry, address, access));
  const more = Math.min(entries.length - shown.length, rowsAtOnce);
  return (
    <TableFrame label={own.lists[access]}>
      <table className="listed">
        <caption>{own.lists[access]}</caption>
        <thead>
          <tr>
            <th scope="col">{own.entry}</th>
            <th scope="col">
              <span className="sr-only">{own.remove}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((entry) => (
            <EntryRow key={entry} access={access} entry={entry} entries={entries} address={address} />
          ))}
        </tbody>
      </table>
      {more <= 0 ? null : (
        <Button className="button link" onPress={() => setCount(count + rowsAtOnce)}>
          {texts.before.more(more)}
        </Button>
      )}
    </TableFrame>
  );
}

function EntryRow({ access, entry, entries, address }: EntriesProps & { readonly entry: string }) {
  const { texts } = useLanguage();
  const own = texts.privacyAndSecurity.addresses;
  const isHolder = holds(entry, address, access);
  const others = entries.filter((other) => other !== entry);
  return (
    <tr aria-current={isHolder || undefined}>
      <th scope="row">
        {entry} {isHolder ? <span className="badge">{own.holds}</span> : null}
        <Covered entry={entry} />
      </th>
      <td className="at-end">
        <CommandButton body={choose(access, others)} label={own.removeLabel[access](entry)}>
          {own.remove}
        </CommandButton>
      </td>
    </tr>
  );
}

/** Whether this entry alone would let the address in. */
function holds(entry: string, address: string, access: IpAccess): boolean {
  const { value } = checkIpList([entry]);
  return value !== undefined && isIpAllowed(address, value, access);
}

function Covered({ entry }: { readonly entry: string }) {
  const { texts } = useLanguage();
  const own = texts.privacyAndSecurity.addresses;
  const range = rangeOf(entry);
  if (range === null) return null;
  const { first, last, family } = range;
  const size = sizeOfSpan(range);
  return (
    <span className="covered muted">
      {first === last
        ? own.oneAddress
        : `${own.fromTo(addressText(first, family), addressText(last, family))} · ${own.size(size)}`}
    </span>
  );
}

/** The field is empty again once its entries are added. */
function AddEntries({ access, entries, address }: EntriesProps) {
  const language = useLanguage();
  const [written, setWritten] = useState("");
  const own = language.texts.privacyAndSecurity.addresses;
  const added = written.trim() === "" ? [] : written.split(",");
  const addresses = [...entries, ...added];
  const body = choose(access, addresses);
  const reason = refusedEntries(added, checkIpList(added).issues, (path) => path[0], language);
  return (
    <div className="card below-table">
      <CommandForm
        body={body}
        submit={own.submit[access]}
        missing={added.length === 0 ? own.noneWritten : undefined}
        onDone={() => setWritten("")}
      >
        <TextField className="field" value={written} onChange={setWritten} isInvalid={reason !== null}>
          <Label>{own.add[access]}</Label>
          <Input autoComplete="off" autoCapitalize="none" spellCheck="false" />
          <Text slot="description" className="muted">
            {own.addHint}
          </Text>
          <FieldError className="reason">{reason}</FieldError>
        </TextField>
        {added.length === 0 || address === "" || !shutsOut(addresses, address) ? null : (
          <p className="note">
            {own.shutsOut(address)} <RuleLinks rules={["IP5"]} />
          </p>
        )}
      </CommandForm>
    </div>
  );
}

function shutsOut(addresses: readonly string[], address: string): boolean {
  const { value } = checkIpList(addresses);
  return value !== undefined && ipListRisks(value, address).value?.includes("shutsOutActor") === true;
}
