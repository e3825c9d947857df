import { describe, expect, it } from "vitest";
import * as library from "tenant-policy";
import type { Command } from "tenant-policy";
import { type RowKey, rowsNeededBy, rowsNeededToAsk } from "tenant-policy/storage";
import { hostile } from "../laws/hostile.ts";
import { mutableIn } from "../laws/mutableIn.ts";
import { addCards, bankRows, head, now, olga, rowOf } from "./rows.ts";

const by = olga;
const names = (keys: readonly RowKey[]): readonly string[] =>
  keys.map((key) => `${key.part} ${"id" in key ? key.id : JSON.stringify(key)}`);
const system = { kind: "system" } as const;

/** What is read first for a command, in the words of the documentation. */
const firstRounds: readonly (readonly [command: object, keys: readonly string[]])[] = [
  [addCards, ["head head", "teammates.records olga", "workspaces.groups cards"]],
  [
    { body: { type: "workspaces/addGroup", group: "cards", name: "Cards" }, by, at: now },
    ["head head", "teammates.records olga", "workspaces.groups cards"],
  ],
  [
    {
      type: "teammates/invite",
      teammate: "nora",
      email: "Nora@Bank.example",
      role: "full",
      home: { level: "team", group: "loans", team: "loans-legal" },
      by,
      at: now,
    },
    [
      "head head",
      "teammates.emails nora@bank.example",
      "teammates.records nora",
      "teammates.records olga",
      "teammates.retired nora",
      "workspaces.groups loans",
      "workspaces.teams loans-legal",
    ],
  ],
  [
    { type: "bounceList/recordBounce", email: "Eva@Mail.example", by: system, at: now },
    ["bounceList.entries eva@mail.example", "bounceList.takenOff eva@mail.example", "head head"],
  ],
  [
    { type: "teammates/assignUserProfile", teammate: "ann", userProfile: "clerks", by, at: now },
    [
      "head head",
      "teammates.holdings clerks",
      "teammates.records ann",
      "teammates.records olga",
      "userProfiles.records clerks",
    ],
  ],
  [
    { type: "channels/add", channel: "web", kind: "chat", by, at: now },
    ["channels.channels web", "channels.retired web", "head head", "teammates.records olga"],
  ],
  [
    { type: "profileKey/regenerate", keyId: "key-9", by, at: now },
    ["head head", "profileKey.retired key-9", "teammates.records olga"],
  ],
  // Malformed ones: the head and the actor.
  [{ ...addCards, name: 7 }, ["head head", "teammates.records olga"]],
  [{ ...addCards, by: { ...olga, id: "" } }, ["head head"]],
  [{ body: "{", by, at: now }, ["head head", "teammates.records olga"]],
  [
    { type: "workspaces/addGroup", by: { kind: "teammate", id: "__proto__" } },
    ["head head", "teammates.records __proto__"],
  ],
];

describe("rowsNeededBy", () => {
  it.each(firstRounds)("[ST5] begins with what the command names: %j", (command, keys) => {
    const needed = rowsNeededBy(command as Command);
    expect(names(needed).slice().sort()).toEqual(keys);
    expect([...mutableIn(needed)]).toEqual([]);
  });

  it("[ST3] needs the head to refuse what is no command, and throws nothing", () => {
    for (const [what, value] of hostile) {
      expect([what, names(rowsNeededBy(value as Command))]).toEqual([what, ["head head"]]);
      expect(names(rowsNeededBy({ ...addCards, by: value } as Command))).toEqual(["head head"]);
    }
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(names(rowsNeededBy(proxy as Command))).toEqual(["head head"]);
    const getter = {
      ...addCards,
      get by(): never {
        throw new Error("mine");
      },
    } as unknown as Command;
    expect(names(rowsNeededBy(getter))).toEqual(["head head"]);
  });

  it("[ST3] needs the actor of what is no command, if the head alone was read", () => {
    const read = { keys: [head], rows: [rowOf("head", "head")] };
    expect(names(rowsNeededBy({ ...addCards, name: 7 } as never, read))).toEqual(["teammates.records olga"]);
    expect(rowsNeededBy(7 as never, read)).toEqual([]);
  });

  it("[ST17] needs nothing more once there is an answer, or the tenant is not there", () => {
    const keys = rowsNeededBy(addCards);
    const rows = [rowOf("head", "head"), rowOf("teammates.records", "olga")];
    expect(rowsNeededBy(addCards, { keys, rows })).toEqual([]);
    expect(rowsNeededBy(addCards, { keys, rows: [] })).toEqual([]);
    expect(rowsNeededBy(addCards, { keys: [], rows: [] })).toEqual([head]);
    const asked = keys.slice(0, 2);
    expect(names(rowsNeededBy(addCards, { keys: asked, rows }))).toEqual(names(keys.slice(2)));
  });
});

type Question = (tenant: library.Tenant, ...args: readonly unknown[]) => unknown;
const team = { level: "team", group: "loans", team: "loans-legal" };
const olgas = ["head head", "teammates.records olga"];
const questions: readonly (readonly [
  name: keyof typeof library,
  args: readonly unknown[],
  keys: readonly string[],
])[] = [
  ["activityAccess", ["olga", "manageUsers"], olgas],
  ["agentStatusOf", ["olga", now], olgas],
  [
    "assetAccess",
    ["olga", "view", "app", team, { level: "group", group: "cards" }],
    [
      "assets.records app",
      ...olgas,
      "workspaces.groups cards",
      "workspaces.groups loans",
      "workspaces.teams loans-legal",
    ],
  ],
  ["assetAccess", ["olga", "view", "app"], ["assets.records app", ...olgas]],
  ["canExecute", [addCards], [...olgas, "workspaces.groups cards"]],
  ["decideExecute", [addCards], [...olgas, "workspaces.groups cards"]],
  ["effectiveSettingsOf", ["web"], ["channels.channels web", "head head"]],
  [
    "emailAccess",
    [{ route: "awsSes", to: "Eva@Mail.example" }, now],
    ["bounceList.entries eva@mail.example", "bounceList.takenOff eva@mail.example", "head head"],
  ],
  ["emailChangeStatusOf", ["olga", now], olgas],
  ["featureAccess", ["olga", "addGroupsAndTeams"], olgas],
  ["invitationStatusOf", ["olga", now], olgas],
  ["passwordExpiryOf", ["olga", now], olgas],
  [
    "personOf",
    [{ kind: "teammate", id: "olga", current: team }],
    [...olgas, "workspaces.groups loans", "workspaces.teams loans-legal"],
  ],
  ["settingAccess", ["olga", "view", "timeZone"], olgas],
  ["signInRequirementOf", ["olga", "192.0.2.1"], olgas],
  [
    "withdrawalRisksOf",
    [{ type: "teammates/assignUserProfile", teammate: "ann", userProfile: "clerks" }],
    [
      "head head",
      "teammates.holdings clerks",
      'teammates.records {"part":"teammates.records","all":true}',
      "userProfiles.records clerks",
    ],
  ],
  [
    "withdrawalRisksOf",
    [{ type: "teammates/remove", teammate: "ann" }],
    ["head head", 'teammates.records {"part":"teammates.records","all":true}'],
  ],
];

describe("rowsNeededToAsk", () => {
  it.each(questions)("[ST5] begins with what the arguments of %s name", (name, args, keys) => {
    const needed = rowsNeededToAsk(library[name] as Question, args);
    expect(names(needed).slice().sort()).toEqual(keys);
    expect([...mutableIn(needed)]).toEqual([]);
  });

  it("[ST3] begins with the head whatever the arguments are, and throws nothing", () => {
    for (const name of new Set(questions.map(([each]) => each))) {
      for (const [what, value] of hostile) {
        const question = library[name] as Question;
        for (const args of [value, [value], ["olga", value, value, value, value]]) {
          const needed = rowsNeededToAsk(question, args as readonly unknown[]);
          expect([name, what, needed[0]]).toEqual([name, what, head]);
          const read = { keys: [head], rows: [rowOf("head", "head")] };
          const more = names(rowsNeededToAsk(question, args as readonly unknown[], read));
          expect([name, what, more.includes("head head")]).toEqual([name, what, false]);
        }
      }
    }
    const thrown = {
      get to(): never {
        throw new Error("mine");
      },
    };
    expect(rowsNeededToAsk(library.emailAccess as Question, [thrown])).toEqual([head]);
  });

  it("[ST17] finds the rows of a function of yours by asking, round after round", () => {
    const own = (tenant: library.Tenant, email: string): unknown => {
      const holder = library.entryOf(tenant.teammates.emails, email)?.teammate ?? "";
      return library.entryOf(tenant.teammates.records, holder)?.role;
    };
    const args: [string] = [String(rowOf("teammates.records", "ann").value["email"])];
    expect(rowsNeededToAsk(own, args)).toEqual([head]);
    const first = { keys: [head], rows: [rowOf("head", "head")] };
    const second = rowsNeededToAsk(own, args, first);
    expect(names(second)).toEqual([`teammates.emails ${args[0]}`]);
    const rows = [...first.rows, rowOf("teammates.emails", args[0])];
    const third = rowsNeededToAsk(own, args, { keys: [head, ...second], rows });
    expect(names(third)).toEqual(["teammates.records ann"]);
    const known = { keys: [head, ...second, ...third], rows: bankRows() };
    expect(rowsNeededToAsk(own, args, known)).toEqual([]);
  });

  it("[ST10] needs nothing but the head for what is no function", () => {
    const read = { keys: [head], rows: [rowOf("head", "head")] };
    for (const [what, value] of hostile) {
      expect([what, rowsNeededToAsk(value as Question, [])]).toEqual([what, [head]]);
      expect([what, rowsNeededToAsk(value as Question, [], read)]).toEqual([what, []]);
    }
  });
});
