import { frozen } from "../kernel/json/frozen.ts";
import { canonicalJson } from "../kernel/json/canonicalJson.ts";
import { isRecord, own } from "../kernel/schema/guards.ts";
import type { Checked } from "../kernel/schema/issue.ts";
import { check } from "../kernel/schema/schema.ts";
import type { Command } from "../tenant/command.ts";
import { anyCommand } from "../tenant/commandSchemas.ts";
import { rowsSchema } from "./rowsSchema.ts";

type Json = Readonly<Record<string, unknown>>;

/**
 * A log of commands of this version of the library or an earlier one, in the form of today, or everything that is wrong with
 * them (ST3). Withdrawals of version 1 had no ids: each gets one of its place in the log, and its completion the same (ST15).
 *
 * Replayed, such a log is decided by the rules of today, so it may lead elsewhere than it once led (`replay`). What happened
 * stands in the audit trail (`parseAuditEntry`).
 *
 * @example
 * const olga = { kind: "teammate", id: "olga", current: { level: "tenant" } };
 * const withdrawal = { type: "assets/withdraw", asset: "app", from: { level: "group", group: "loans" }, by: olga, at: 5 };
 * const [command] = migrateCommands([withdrawal]).value ?? [];
 * command?.type === "assets/withdraw" && command.withdrawal; // "version 1, command 0"
 */
export function migrateCommands(log: Iterable<unknown>): Checked<readonly Command[]> {
  const idsByPlace = new Map<string, string>();
  let position = -1;
  const commands = rowsSchema((command, reading) => {
    position += 1;
    return anyCommand.read(isRecord(command) ? named(command, position, idsByPlace) : command, reading);
  });
  return frozen(check(commands, log));
}

/** The command with the id of its withdrawal, where it is about one of version 1. */
function named(command: Json, position: number, idsByPlace: Map<string, string>): Json {
  const [type, asset, from] = [own(command, "type"), own(command, "asset"), own(command, "from")];
  const isBeginning = type === "assets/withdraw";
  if (!isBeginning && type !== "assets/completeWithdrawal") return command;
  if (own(command, "withdrawal") !== undefined) return command;
  const place = canonicalJson([asset, from]);
  if (isBeginning) idsByPlace.set(place, `version 1, command ${position}`);
  const withdrawal = idsByPlace.get(place);
  return withdrawal === undefined ? command : { ...command, withdrawal };
}
