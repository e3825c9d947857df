import { describe, expect, it } from "vitest";
import {
  type Command,
  type CommandType,
  commandTypes,
  featureAccess,
  type Tenant,
  transition,
} from "tenant-policy";
import {
  ask,
  type Row,
  type RowKey,
  rowsNeededBy,
  rowsNeededToAsk,
  rowsOf,
  transitionOn,
} from "tenant-policy/storage";
import { countsOf } from "../../scripts/storageCounts.ts";
import { bankBefore, commandOf, examples } from "../laws/examples.ts";
import { outcomeOf, partialOf } from "./onRows.ts";
import { bank, bankRows, now, rowOf } from "./rows.ts";
import { readFor, rowsAskedFor, type Table, tableOf } from "./table.ts";

const million = 1_000_000;
const day = 86_400_000;

/** The rows of somebody of the crowd: a teammate, the index of their address, and a bounce that has not ended. */
const crowdRow: Readonly<Record<string, (id: string, number: number) => Omit<Row, "part" | "id">>> = {
  "teammates.records": (id) => {
    const { value } = rowOf("teammates.records", "ann");
    return { value: { ...value, id, email: `${id}@crowd.example`, userProfile: null }, order: null };
  },
  "teammates.emails": (id) => ({ value: { id, teammate: id.replace("@crowd.example", "") }, order: null }),
  "bounceList.entries": (id, number) => {
    const addedAtMilli = now - number;
    return { value: { id, email: id, addedAtMilli, retentionDays: 7 }, order: addedAtMilli + 7 * day };
  },
  "bounceList.takenOff": (id, number) => ({
    value: { id, takenOffAtMilli: now - number },
    order: now - number,
  }),
};

/** The number of somebody of the crowd, by their id or address. */
function numberIn(id: string): number | undefined {
  const [, digits] = /^c(0|[1-9]\d{0,5})(?:@crowd\.example)?$/.exec(id) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

/** One row of the crowd, made when it is read. */
function crowdRowAt(part: string, number: number): Row {
  const id = part === "teammates.records" ? `c${number}` : `c${number}@crowd.example`;
  return { part, id, ...crowdRow[part]?.(id, number) } as Row;
}

/** The table of a tenant to which a crowd of a million was added. It counts what is read of it. */
function crowded(tenant: Tenant): Table & { readonly count: () => number } {
  const own = tableOf(rowsOf(tenant));
  let count = 0;
  const rowsAt = (key: RowKey): readonly Row[] => {
    const rows = own.read([key]);
    if ("id" in key) {
      const number = numberIn(key.id);
      return number === undefined || crowdRow[key.part] === undefined ? rows : [crowdRowAt(key.part, number)];
    }
    if (!("first" in key) || crowdRow[key.part] === undefined)
      throw new Error("more rows than fit into memory");
    // Those of the crowd with the lowest order are those with the highest numbers.
    const first = Array.from({ length: key.first }, (_, place) => crowdRowAt(key.part, million - 1 - place));
    return [...rows, ...first]
      .sort((one, other) => Number(one.order) - Number(other.order))
      .slice(0, key.first);
  };
  return {
    read: (keys) => {
      const rows = keys.flatMap(rowsAt);
      count += rows.length;
      return rows;
    },
    count: () => count,
  };
}

const mostRead: Readonly<Partial<Record<CommandType, number>>> = {
  "bounceList/takeOff": 22,
  "bounceList/recordBounce": 22,
};

describe("a tenant of a million teammates, a million bounces and a million marks", () => {
  it.each(commandTypes)("[ST17] [ST18] has the outcome, and costs the rows, of the small one: %s", (type) => {
    const { accepted, unchanged = [] } = examples[type];
    const before = bankBefore(type);
    for (const example of [...accepted, ...unchanged]) {
      const command: Command = commandOf(type, example as never);
      const table = crowded(before);
      const { read, rounds } = readFor((known) => rowsNeededBy(command, known), table);
      const step = transitionOn(partialOf(read), command);
      const small = transition(before, command);
      expect(step.missing).toBeUndefined();
      if (step.missing !== undefined) return;
      expect(outcomeOf(step)).toStrictEqual(outcomeOf(small));
      expect({ read: rowsAskedFor(read.keys), rounds, written: step.changes?.rows.length ?? 0 }).toEqual(
        countsOf([before, command]),
      );
      expect(table.count()).toBeLessThanOrEqual(mostRead[type] ?? 10);
      expect(step.changes?.rows.length ?? 0).toBeLessThanOrEqual(6);
    }
  });

  it("[ST17] answers about one of the million from two rows", () => {
    const table = crowded(bankBefore("name/change"));
    const args: [string, "addGroupsAndTeams"] = ["c999999", "addGroupsAndTeams"];
    const { read } = readFor((known) => rowsNeededToAsk(featureAccess, args, known), table);
    expect(ask(partialOf(read), featureAccess, ...args)).toEqual({
      answer: featureAccess(bank, "ann", "addGroupsAndTeams"),
    });
    expect(table.count()).toBe(2);
  });

  it("[TM10] [ST17] finds one of the million by their address", () => {
    const { by, at } = {
      by: { kind: "teammate", id: "olga", current: { level: "tenant" } } as const,
      at: now,
    };
    const home = { level: "tenant" } as const;
    const invite = (email: string): Command => ({
      ...({ type: "teammates/invite", teammate: "nora", email, role: "full", home, by, at } as const),
    });
    for (const [email, because] of [
      ["C123456@crowd.example", "TM10"],
      ["c1000000@crowd.example", "ED3"],
    ] as const) {
      const table = crowded(bankBefore("name/change"));
      const { read } = readFor((known) => rowsNeededBy(invite(email), known), table);
      const step = transitionOn(partialOf(read), invite(email));
      expect(step.missing === undefined && step.decision.because).toContain(because);
      expect(table.count()).toBeLessThanOrEqual(4);
    }
    // None of the crowd is in the bank itself.
    expect(bankRows().some(({ id }) => numberIn(id) !== undefined)).toBe(false);
  });
});
