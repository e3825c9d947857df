import { type Actor, type Command, commandTypes, entryOf, type Issue, type Tenant } from "tenant-policy";
import { Fault, type Outside } from "./outside.ts";
import { issueLines, jsonIn } from "./tenantFile.ts";
import { teammateIn } from "./things.ts";
import { workspaceIn } from "./workspaces.ts";

/** The options that complete a command: who gives it, from where and when. */
export interface CommandOptions {
  readonly by?: string;
  readonly from?: string;
  readonly at?: string;
}

/** The commands in a file: one, or a list. One without `by` is given by `--by`, and one without `at` at `--at`, or now. */
export function commandsIn(
  file: string,
  tenant: Tenant,
  options: CommandOptions,
  outside: Outside,
): readonly Command[] {
  const value = jsonIn(file, outside);
  const at = instantIn(options.at, outside);
  const commands = (Array.isArray(value) ? value : [value]) as readonly unknown[];
  if (commands.length === 0) throw new Fault(`${file} holds no command.`);
  return commands.map((command, place) => {
    const where = Array.isArray(value) ? `${file}, item ${place}` : file;
    if (typeof command !== "object" || command === null || !("type" in command)) {
      throw new Fault(`${where} is no command: a command is an object with a type.`);
    }
    const { type } = command;
    if (!commandTypes.some((each) => each === type)) {
      throw new Fault(`${where} has the type ${JSON.stringify(type)}, which no command has.`);
    }
    const by: unknown = "by" in command ? command.by : giverIn(tenant, options);
    // Whatever else is wrong with it, its issues say (`malformed`).
    return { at, ...command, by } as Command;
  });
}

/** What is wrong with a command in a file. */
export function malformed(file: string, { type }: Command, issues: readonly Issue[]): Fault {
  return new Fault(`${file} holds a malformed command, ${type}:`, ...issueLines(issues));
}

/** The instant that somebody wrote, in epoch milliseconds: a date and a time with an offset, or such milliseconds. */
export function instantIn(written: string | undefined, { now }: Outside): number {
  if (written === undefined) return now();
  if (/^-?\d+$/.test(written)) return Number(written);
  const [, date = ""] =
    /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/.exec(written) ?? [];
  const instant = isDate(date) ? Date.parse(written) : NaN;
  if (!Number.isNaN(instant)) return instant;
  throw new Fault(`${written} is no instant: write 2026-01-31T09:30:00Z, or epoch milliseconds.`);
}

/** `Date` takes the 30th of February for the 2nd of March. */
function isDate(date: string): boolean {
  const midnight = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(date);
}

function giverIn(tenant: Tenant, { by, from }: CommandOptions): Actor {
  if (by === undefined) throw new Fault("A command names no actor: name a teammate with --by.");
  const id = teammateIn(tenant, by);
  const home = entryOf(tenant.teammates.records, id)?.home ?? { level: "tenant" };
  return { kind: "teammate", id, current: from === undefined ? home : workspaceIn(tenant, from) };
}
