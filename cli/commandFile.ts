import { entryOf, type Actor, type Command, type CommandRequest, type Tenant } from "tenant-policy";
import { Fault, type Outside } from "./outside.ts";
import { jsonIn } from "./tenantFile.ts";
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
): readonly (Command | CommandRequest)[] {
  const value = jsonIn(file, outside);
  const at = instantIn(options.at, outside);
  const commands = (Array.isArray(value) ? value : [value]) as readonly unknown[];
  if (commands.length === 0) throw new Fault(`${file} holds no command.`);
  return commands.map((command) => {
    if (typeof command !== "object" || command === null || Array.isArray(command)) {
      throw new Fault(`${file} holds something that is no command: write an object, or a list of objects.`);
    }
    const by: unknown = "by" in command ? command.by : giverIn(tenant, options);
    // Whatever else is wrong with it, the decision says.
    return { at, ...command, by } as Command;
  });
}

/** The instant that somebody wrote, in epoch milliseconds: a date and a time with an offset, or such milliseconds. */
export function instantIn(written: string | undefined, { now }: Outside): number {
  if (written === undefined) return now();
  if (/^-?\d+$/.test(written)) return Number(written);
  const isWhole = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(written);
  const instant = isWhole ? Date.parse(written) : NaN;
  if (!Number.isNaN(instant)) return instant;
  throw new Fault(`${written} is no instant: write 2026-01-31T09:30:00Z, or epoch milliseconds.`);
}

function giverIn(tenant: Tenant, { by, from }: CommandOptions): Actor {
  if (by === undefined) throw new Fault("A command names no actor: name a teammate with --by.");
  const home = entryOf(tenant.teammates.records, by)?.home ?? { level: "tenant" };
  return { kind: "teammate", id: by, current: from === undefined ? home : workspaceIn(tenant, from) };
}
