import fc from "fast-check";
import { type Command, entriesOf, entryOf, type Ledger, type Tenant } from "tenant-policy";
import type { Schema } from "../../src/kernel/schema/schema.ts";
import { withReplaced } from "../../src/kernel/schema/withReplaced.ts";
import { schemaByType } from "../../src/tenant/commandSchemas.ts";
import { commands } from "../../test/laws/universe.ts";
import type { Intention } from "./history.ts";

// The words of test/laws/universe.ts are so few that everything meets. In a long history each of them would be retired at
// some time (ST14), and hardly anything accepted. So a retired word goes on as another one, such as `ann~1`.

/** How many commands are made of one seed. */
const batch = 1_000;

/** How many chances a command has: one is about a retired word, and two are given by an Owner. */
const chances = 8;

/** As many commands as one likes, in the words that the naive model knows. */
export function* smallWorldIntentions(seed: number, count: number): Generator<Intention> {
  const generations = new Map<string, number>();
  const drawn = fc.tuple(commands, fc.nat(chances - 1));
  for (let made = 0; made < count; made += batch) {
    const numRuns = Math.min(batch, count - made);
    for (const [command, chance] of fc.sample(drawn, { numRuns, seed: seed + made })) {
      yield (tenant) =>
        renamed(chance < chances - 2 ? command : byOwner(command, tenant), (thing, word) => {
          const key = `${thing} ${word}`;
          const generation = generations.get(key) ?? 0;
          if (!isRetired(tenant, thing, named(word, generation))) return named(word, generation);
          if (chance === 0) return named(word, generation);
          generations.set(key, generation + 1);
          return named(word, generation + 1);
        });
    }
  }
}

function named(word: string, generation: number): string {
  return generation === 0 ? word : `${word}~${generation}`;
}

/** The command with another name for whatever its schema says that it names. */
function renamed(command: Command, nameOf: (thing: string, word: string) => string): Command {
  const schema = schemaByType[command.type] as Schema<unknown>;
  return withReplaced(schema, command, ({ shape }, part) =>
    shape.kind === "string" && shape.names !== undefined && typeof part === "string"
      ? nameOf(shape.names.thing, part)
      : undefined,
  ) as Command;
}

/** The command, given by one of the Owners if it comes from a teammate. */
function byOwner(command: Command, { teammates }: Tenant): Command {
  const owner = entriesOf(teammates.records).find(
    ({ role, invitation }) => role === "owner" && invitation === null,
  );
  if (command.by.kind !== "teammate" || owner === undefined) return command;
  return { ...command, by: { kind: "teammate", id: owner.id, current: { level: "tenant" } } };
}

function isRetired(tenant: Tenant, thing: string, id: string): boolean {
  const retired = retiredOf(tenant, thing);
  return retired !== undefined && entryOf(retired, id) !== undefined;
}

function retiredOf(tenant: Tenant, thing: string): Ledger<{ readonly id: string }> | undefined {
  switch (thing) {
    case "teammate":
      return tenant.teammates.retired;
    case "asset":
      return tenant.assets.retired;
    case "userProfile":
      return tenant.userProfiles.retired;
    case "channel":
      return tenant.channels.retired;
    case "profileKey":
      return tenant.profileKey.retired;
    default:
      return undefined;
  }
}
