import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  type Actor,
  canAccessAsset,
  canExecute,
  canInvite,
  checkFileTypes,
  type Command,
  type CommandType,
  commandTypes,
  decideExecute,
  isEmailBlocked,
  type Issue,
  migrate,
  parseCommand,
  parseTenant,
  personFrom,
  serializeTenant,
  transition,
  withdrawalRisksOf,
  type Workspace,
} from "../../src/index.ts";
import { frozen } from "../../src/kernel/json/frozen.ts";
import { entryOf, ledgerOf } from "../../src/kernel/ledger/ledger.ts";
import type { AssetRecord, Assets, PendingWithdrawal } from "../../src/slices/assetsSchema.ts";
import { collidingAddresses } from "../kernel/ledger/collidingIds.ts";
import { decide, reduce } from "../slices/laws.ts";
import { countingReads } from "./countingReads.ts";
import { bank, commandOf, examples } from "./examples.ts";
import { functions, samples } from "./samples.ts";
import { type Path, pathsIn, valueAt, withValue } from "./hostile.ts";

// What a value costs is counted in what is asked of it, and never timed: `npm run bench -- hostile` shows the time.

const tenantLevel = { level: "tenant" } as const;
const olga = personFrom({ id: "olga", role: "owner", home: tenantLevel });
const nobody: Actor = { kind: "teammate", id: "nobody", current: tenantLevel };
const support = {
  ...{ kind: "helpDesk", adminUserName: "sam", adminUserDomain: "vendor.example" },
  ...{ originalRole: "owner", current: tenantLevel },
} as const;
const zeros = (length: number): readonly number[] => new Array<number>(length).fill(0);
/** Ten thousand properties. */
const many: Readonly<Record<string, number>> = Object.fromEntries(
  Array.from({ length: 10_000 }, (_, place) => [`key-${place}`, place]),
);
const exampleOf = (type: CommandType): Command => {
  const { accepted, refused } = examples[type];
  return commandOf(type, (accepted[0] ?? refused[0]) as never);
};

describe("a command of a stranger", () => {
  const asks: readonly (readonly [string, (command: never) => unknown])[] = [
    ["transition", (command) => transition(bank, command).decision],
    ["decideExecute", (command) => decideExecute(bank, command)],
    ["canExecute", (command) => canExecute(bank, command)],
  ];

  it.each(asks)(
    "[ST3] [ST11] is refused by %s before anything of it is read but who gives it",
    (name, ask) => {
      for (const type of commandTypes) {
        const fields = countingReads({ ...exampleOf(type), by: nobody, roles: zeros(1_000) });
        const refusal = name === "canExecute" ? false : { value: false, because: ["ST11"] };
        expect(ask(fields.counting as never)).toEqual(refusal);
        expect([type, fields.count() <= 6]).toEqual([type, true]);
      }
    },
  );

  it.each(asks)("[not ST3] is read by %s if the tenant knows who gives it", (_, ask) => {
    const fields = countingReads({ ...exampleOf("timeZone/choose") });
    expect(ask(fields.counting as never)).toBeTruthy();
    expect(fields.count()).toBeGreaterThan(5);
  });

  // Of an actor, no more than a few properties; of what is none, nothing.
  const strange: readonly (readonly [string, (counted: object) => unknown, object])[] = [
    ["an array for a command", (array) => array, zeros(100_000)],
    ["an array for an actor", (array) => ({ type: "x", by: array, at: 0 }), zeros(100_000)],
    ["an actor with much more", (actor) => ({ by: actor }), { ...nobody, ...many }],
    ["a command with much more", (command) => command, { by: nobody, ...many }],
    [
      "a command of no prototype",
      (command) => command,
      Object.assign(Object.create(null) as object, { by: nobody }, many),
    ],
  ];

  it.each(strange)("[ST3] costs no more if it is %s", (_, commandOfIt, much) => {
    for (const [name, ask] of asks) {
      const { counting, count } = countingReads(much);
      expect(ask(commandOfIt(counting) as never)).toMatchObject(
        name === "canExecute" ? {} : { value: false },
      );
      expect([name, count() <= 20]).toEqual([name, true]);
    }
  });

  it("[ST3] has the body of a request left unread", () => {
    for (const [name, ask] of asks) {
      const { counting, count } = countingReads({ type: "timeZone/choose", ...many });
      const refusal = name === "canExecute" ? false : { value: false, because: ["ST11"] };
      expect(ask({ body: counting, by: nobody, at: 0 } as never)).toEqual(refusal);
      expect([name, count()]).toEqual([name, 0]);
    }
  });

  it("[ST3] costs no more if it is a text or bytes", () => {
    for (const long of ["a".repeat(1_000_000), new Uint8Array(1_000_000)]) {
      for (const command of [long, { by: long }, { by: { kind: long } }]) {
        expect(decideExecute(bank, command as never).value).toBe(false);
      }
    }
  });

  it("[HD7] is read as an attempt only where it comes from a cross-launch", () => {
    const body = (by: object): { readonly command: object; readonly count: () => number } => {
      const { counting, count } = countingReads({ ...many, type: "teammates/invite", by, at: 5 });
      return { command: counting, count };
    };
    const [stranger, launched] = [body({ kind: "system" }), body(support)];
    expect(transition(bank, stranger.command as Command).audit).toBeNull();
    expect(transition(bank, launched.command as Command).audit).toMatchObject({ at: 5, isAccepted: false });
  });
});

/** Each list in what is parsed, once for all its items of one kind. */
function listsIn(data: unknown): readonly Path[] {
  const kinds = new Map<string, Path>();
  for (const path of pathsIn(data)) {
    if (!Array.isArray(valueAt(data, path))) continue;
    const kind = path.map((key) => (typeof key === "number" ? "*" : key)).join(".");
    if (!kinds.has(kind)) kinds.set(kind, path);
  }
  return [...kinds.values()];
}

/** What is asked of a list in the place of each of those in the data, by its path. */
function readsOfLists(
  data: unknown,
  list: readonly unknown[],
  parse: (given: unknown) => unknown,
): readonly (readonly [string, number])[] {
  return listsIn(data).map((path) => {
    const { counting, count } = countingReads(list);
    parse(withValue(data, path, counting));
    return [path.join("."), count()];
  });
}

const stored: unknown = JSON.parse(serializeTenant(bank));
const storedOnce: unknown = JSON.parse(
  readFileSync(new URL("../fixtures/tenant-v1.json", import.meta.url), "utf8"),
);
type Parse = (given: unknown) => { readonly issues?: readonly Issue[] | undefined };

const parsed: readonly (readonly [name: string, data: unknown, parse: Parse])[] = [
  ["a tenant", stored, parseTenant],
  ["a tenant of version 1", storedOnce, parseTenant],
  ...commandTypes.map((type) => [type, exampleOf(type), parseCommand] as const),
];

describe("a list in what is parsed", () => {
  it.each(parsed)("[ST3] of a million is not looked into: %s", (_, data, parse) => {
    const long = zeros(1_000_001);
    for (const [path, reads] of readsOfLists(data, long, parse)) {
      expect([path, reads <= 20]).toEqual([path, true]);
    }
    for (const path of listsIn(data)) {
      const { issues = [] } = parse(withValue(data, path, long));
      expect([path, issues[0]?.code]).toEqual([path, "tooLong"]);
    }
  });

  it.each(parsed)("[ST3] of wrong items costs as much as they are: %s", (_, data, parse) => {
    const [few, many] = [400, 4_000].map((length) => readsOfLists(data, zeros(length), parse));
    for (const [place, [path, reads]] of (many ?? []).entries()) {
      const [, fewer = 0] = few?.[place] ?? [];
      expect([path, reads <= 11 * fewer + 20]).toEqual([path, true]);
    }
  });

  it("[ST3] and in the facts of a question costs as much as its items are", () => {
    for (const [name, ask] of functions) {
      const args = samples.get(name) ?? [];
      const isTenant = (path: Path): boolean => args[0] === bank && path[0] === 0;
      for (const path of listsIn(args).filter((each) => !isTenant(each))) {
        const item = (valueAt(args, path) as readonly unknown[])[0] ?? "x";
        const [few, many] = [200, 800].map((length) => {
          const { counting, count } = countingReads(new Array(length).fill(item));
          ask(...withValue(args, path, counting));
          return count();
        });
        expect([name, path, (many as number) <= 5 * (few as number) + 20]).toEqual([name, path, true]);
      }
    }
  });
});

describe("a copy of data that migrates", () => {
  it("[ST3] costs as much as they are, holes nothing", () => {
    const holey = Object.assign(new Array<unknown>(4_000_000_000), { 3: 1 });
    const { counting, count } = countingReads(holey);
    expect(migrate({ schemaVersion: 1, assets: counting })).toHaveProperty("value");
    expect(count()).toBeLessThan(100);
  });
});

/** How many arrays lie in arrays at most, and how many items one has. */
function layoutOf(node: unknown): { readonly depth: number; readonly widest: number } {
  if (!Array.isArray(node)) return { depth: 0, widest: 0 };
  const below = node.map(layoutOf);
  return {
    depth: 1 + Math.max(0, ...below.map(({ depth }) => depth)),
    widest: Math.max(node.length, ...below.map(({ widest }) => widest)),
  };
}

describe("a tenant of 4,096 addresses that were made to collide", () => {
  it("[ST18] is kept in small arrays as any other, so that each look-up and each change is as short", () => {
    const addresses = collidingAddresses(12);
    const { teammates, bounceList } = stored as {
      readonly teammates: { readonly records: readonly object[] };
      readonly bounceList: object;
    };
    const records = [
      ...teammates.records,
      ...addresses.map((email) => ({
        ...teammates.records.at(-1),
        id: `at ${email}`,
        email,
        role: "limited",
      })),
    ];
    const entries = addresses.map((email) => ({ id: email, email, addedAtMilli: 0, retentionDays: 7 }));
    const { value, issues } = parseTenant({
      ...(stored as object),
      teammates: { ...teammates, records },
      bounceList: { ...bounceList, entries },
    });
    expect(issues).toBeUndefined();
    for (const ledger of [value?.teammates.emails, value?.bounceList.entries]) {
      const { depth, widest } = layoutOf(ledger);
      expect([depth <= 9, widest]).toEqual([true, 32]);
    }
  });
});

/** Calls, and gives the texts that look like the index of an array and became keys of a map or a set meanwhile. */
function indexKeysOf(call: () => void): ReadonlySet<string> {
  const found = new Set<string>();
  const watched = [
    [Map.prototype, "set"],
    [Set.prototype, "add"],
  ] as const;
  const originals = watched.map(
    ([prototype, name]) => Object.getOwnPropertyDescriptor(prototype, name) ?? {},
  );
  watched.forEach(([prototype, name], place) => {
    const original = originals[place]?.value as (...args: readonly unknown[]) => unknown;
    const value = function (this: unknown, ...args: readonly unknown[]): unknown {
      const [key] = args;
      if (typeof key === "string" && /^(?:0|[1-9][0-9]*)$/.test(key) && this !== found) found.add(key);
      return Reflect.apply(original, this, args);
    };
    Object.defineProperty(prototype, name, { ...originals[place], value });
  });
  try {
    call();
  } finally {
    watched.forEach(([prototype, name], place) => {
      Object.defineProperty(prototype, name, originals[place] ?? {});
    });
  }
  return found;
}

/** The text of data with numbers for ids, but those that are addresses, or a word of the rules besides. */
function numberedText(data: unknown): string {
  const ids = new Set<string>();
  const text = JSON.stringify(data, (key, value: unknown) => {
    if (key === "id" && typeof value === "string" && !/@|^supervisor$/.test(value)) ids.add(value);
    return value;
  });
  return [...ids].reduce(
    (changed, each, place) => changed.replaceAll(JSON.stringify(each), `"${1_048_583 + place * 131_072}"`),
    text,
  );
}

describe("a tenant whose ids look like the index of an array", () => {
  it("[ST18] is loaded, asked and changed without any such text for a key of a map", () => {
    for (const text of [stored, storedOnce].map(numberedText)) {
      const { teammates } = JSON.parse(text) as {
        readonly teammates: { readonly records: readonly { readonly id: string; readonly email: string }[] };
      };
      const shares = Array.from({ length: 20 }, (_, place): Workspace => {
        return { level: "team", group: "7", team: `${place}` };
      });
      const facts = Object.freeze(teammates.records.map(({ id, email }) => Object.freeze({ id, email })));
      const found = indexKeysOf(() => {
        const { value, issues } = parseTenant(text);
        expect(issues).toBeUndefined();
        expect(value === undefined ? null : serializeTenant(value)).not.toBeNull();
        const { id: owner = "" } = teammates.records[0] ?? {};
        const by: Actor = { kind: "teammate", id: owner, current: tenantLevel };
        for (const { id } of teammates.records) {
          if (value === undefined) continue;
          transition(value, { type: "teammates/remove", teammate: id, by, at: 0 });
          withdrawalRisksOf(value, { type: "teammates/remove", teammate: id });
        }
        for (let time = 0; time < 100; time += 1) {
          const newcomer = { id: "8", email: "new@bank.example", role: "full", home: tenantLevel } as const;
          canInvite(olga, newcomer, { emailDomains: [], teammates: facts });
          const app = { kind: "app", madeAt: tenantLevel, sharedWith: frozen(shares) } as const;
          canAccessAsset(olga, "share", app, shares[7]);
          isEmailBlocked("ann@bank.example", frozen(["7", "8"]));
        }
        checkFileTypes(["1048583", "8"]);
      });
      expect([...found]).toEqual([]);
    }
    expect([...indexKeysOf(() => new Set(["7"]))]).toEqual(["7"]);
  });
});

describe("an app that is shared again and again", () => {
  const facts = { workspaces: bank.workspaces, teammates: bank.teammates };
  const app: AssetRecord = {
    ...{ id: "app", name: "App", kind: "app", madeAt: { level: "tenant" } },
    ...{ sharedWith: [], withdrawingFrom: [], lockedBy: null },
  };
  const about = { asset: "app", by: nobody, at: 0 };

  /** What is read of all workspaces while the last of so many is decided about and added. */
  function readsOfLast(count: number): number {
    let state: Assets = { records: ledgerOf([app]), retired: ledgerOf<{ readonly id: string }>([]) };
    const counted = Array.from({ length: count }, (_, place) =>
      countingReads<Workspace>({ level: "group", group: `g${place}` }),
    );
    const reads = (): number => counted.reduce((sum, each) => sum + each.count(), 0);
    let before = 0;
    for (const { counting } of counted) {
      before = reads();
      const command = { ...about, type: "assets/share", with: counting } as const;
      decide(command, { ...facts, assets: state });
      state = reduce("assets", state, command, facts);
    }
    expect(entryOf(state.records, "app")?.sharedWith).toHaveLength(count);
    return reads() - before;
  }

  it("[ST18] is read no more of for the thousandth share than for the hundredth", () => {
    expect(readsOfLast(1_000)).toBeLessThanOrEqual(readsOfLast(100));
    expect(readsOfLast(100)).toBeLessThan(50);
  });

  /** What is read of all withdrawals that go on while one in the middle of so many ends, after those behind it. */
  function readsOfMiddle(count: number): number {
    const counted = Array.from({ length: count }, (_, place) =>
      countingReads<PendingWithdrawal>({
        ...({ level: "group", group: `g${place}` } as const),
        ...{ withdrawal: `w${place}`, beganAtMilli: 0 },
      }),
    );
    const reads = (): number => counted.reduce((sum, each) => sum + each.count(), 0);
    const withdrawingFrom = counted.map(({ counting }) => counting);
    let state: Assets = {
      records: ledgerOf([{ ...app, withdrawingFrom }]),
      retired: ledgerOf<{ readonly id: string }>([]),
    };
    let before = 0;
    for (let place = count - 1; place >= count / 2; place -= 1) {
      before = reads();
      const from = { level: "group", group: `g${place}` } as const;
      const ended = { asset: "app", from, withdrawal: `w${place}`, by: { kind: "system" }, at: 1 } as const;
      const command = { ...ended, type: "assets/completeWithdrawal" } as const;
      expect(decide(command, { ...facts, assets: state }).because).toEqual(["ST9"]);
      state = reduce("assets", state, command, facts);
    }
    expect(entryOf(state.records, "app")?.withdrawingFrom).toHaveLength(count / 2);
    return reads() - before;
  }

  it("[ST18] and withdrawn as often is read no more of for each of a thousand withdrawals that end than of a hundred", () => {
    expect(readsOfMiddle(1_000)).toBeLessThanOrEqual(readsOfMiddle(100));
    expect(readsOfMiddle(100)).toBeLessThan(50);
  });
});
