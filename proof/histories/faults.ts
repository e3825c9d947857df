import {
  canExecute,
  type Command,
  serializeTenant,
  type Tenant,
  transition,
  type Transition,
} from "tenant-policy";
import { applyChanges, rowChanges, type TenantChanges } from "tenant-policy/storage";
import type { Table } from "../../test/storage/table.ts";
import type { Step } from "./history.ts";

// The library, each time with one fault.

export function decidingLateReportsAsNew({ before, command }: Step): Transition {
  return transition(
    before,
    "happenedAtMilli" in command ? { ...command, happenedAtMilli: command.at } : command,
  );
}

export function decidingFromAnywhere({ before, command }: Step): Transition {
  return transition(before, fromTenant(command));
}

export const askingFromAnywhere: typeof canExecute = (tenant, command) =>
  canExecute(tenant, fromTenant(command as Command));

function fromTenant(command: Command): Command {
  const { by } = command;
  return by.kind === "system" ? command : { ...command, by: { ...by, current: { level: "tenant" } } };
}

export const applyingNoRemoval: typeof applyChanges = (tenant, changes) =>
  applyChanges(
    tenant,
    [changes].flat().map((each) => withoutRemovals(each as TenantChanges)),
  );

function withoutRemovals(changes: TenantChanges): TenantChanges {
  return { ...changes, rows: changes.rows.filter(({ value }) => value !== null) as never };
}

export const writingNoDeletion: typeof rowChanges = (changes) => {
  const { value, issues } = rowChanges(changes);
  return issues === undefined ? { value: { ...value, deletions: [] } } : { issues };
};

/** A table that has lost who holds which address. */
export function withoutAddresses(table: Table): Table {
  return { read: (keys) => table.read(keys).filter(({ part }) => part !== "teammates.emails") };
}

export function writtenWithoutLogIns(tenant: Tenant): string {
  return serializeTenant(tenant).replaceAll(/"lastLogInAtMilli":\d+/g, '"lastLogInAtMilli":null');
}
