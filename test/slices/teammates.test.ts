import { describe, expect, it } from "vitest";
import { entriesOf } from "../../src/kernel/ledger/ledger.ts";
import { commandTypes } from "../../src/tenant/command.ts";
import {
  isEmailTaken,
  teammateOf,
  type TeammateRecord,
  teammatesOf,
  type TeammatesState,
} from "../../src/teammates/state.ts";
import { issuesOf } from "../kernel/schema/issuesOf.ts";
import { record } from "../teammates/records.ts";
import { everyRole, placeNames, places } from "../vocabulary/people.ts";
import { isFrozen } from "../kernel/json/isFrozen.ts";
import {
  byAnn,
  bySystem,
  checkCommand,
  type CommandOfSlice,
  initialOf,
  namesEveryCommandFault,
  reduce,
  reduced,
} from "./laws.ts";

type TeammatesCommand = CommandOfSlice<"teammates">;

type Intention = TeammatesCommand extends infer Command
  ? Command extends TeammatesCommand
    ? Omit<Command, "by" | "at" | "teammate">
    : never
  : never;

const noon = byAnn.at;
const olga = record("owner", "bank", { id: "olga", email: "olga@bank.example" });
const bob = record("limited", "loans");

/** The state of these teammates and Olga, without whom the tenant would have no Owner. */
function stateOf(...records: readonly TeammateRecord[]): TeammatesState {
  return teammatesOf([olga, ...records]);
}

/** The state after a command about Bob, or about another teammate. */
function after(state: TeammatesState, intention: Intention, at = noon, teammate = "bob"): TeammatesState {
  const next = reduced("teammates", state, { ...byAnn, at, teammate, ...intention });
  expect(next).toEqual(teammatesOf(entriesOf(next.records)));
  expect(isFrozen(next)).toBe(true);
  return next;
}

/** Bob after one command. */
function bobAfter(before: TeammateRecord, intention: Intention, at = noon): TeammateRecord | undefined {
  return teammateOf(after(stateOf(before), intention, at), "bob");
}

it("[DL1] the teammates of a new tenant are one Owner, at tenant level, who decrypts logs", () => {
  const owner = { id: "olga", email: "Olga@bank.example" };
  const records = [record("owner", "bank", { ...owner, decryptsLogs: true, createdAtMilli: 7 })];
  expect(initialOf("teammates", { owner, at: 7 })).toEqual(teammatesOf(records));
});

const unchanging: readonly Intention[] = [
  { type: "teammates/move", to: places.loans },
  { type: "teammates/changeRole", role: "limited" },
  { type: "teammates/withdrawDecryption" },
  { type: "teammates/assignBotRoles", roles: [] },
  { type: "teammates/withdrawBotRoles", roles: ["curationConsole"] },
  { type: "teammates/grantApps", apps: [] },
  { type: "teammates/withdrawApps", apps: ["botBuilder", "eventScheduler"] },
  { type: "teammates/assignUserProfile", userProfile: null },
  { type: "teammates/withdrawRemoteAccess" },
];

const changing: readonly Intention[] = [
  { type: "teammates/remove" },
  { type: "teammates/move", to: places.insurance },
  { type: "teammates/changeRole", role: "full" },
  { type: "teammates/grantDecryption" },
  { type: "teammates/assignBotRoles", roles: ["curationConsole"] },
  { type: "teammates/grantApps", apps: ["botBuilder"] },
  { type: "teammates/assignUserProfile", userProfile: "agents" },
  { type: "teammates/grantRemoteAccess" },
  { type: "teammates/recordLogIn" },
  { type: "teammates/recordPasswordChange" },
];

describe("every command about a teammate", () => {
  it.each(unchanging)("[ST2] [TM11] $type that gives or takes nothing gives the same state", (intention) => {
    const state = stateOf(bob);
    expect(after(state, intention)).toBe(state);
  });

  it.each(changing)("[not ST2] $type changes Bob once, and no other teammate", (intention) => {
    const state = stateOf(bob);
    const next = after(state, intention);
    expect(next).not.toEqual(state);
    expect(teammateOf(next, "olga")).toBe(olga);
    expect(after(next, intention)).toBe(next);
  });

  it.each([...unchanging, ...changing])(
    "[ST11] $type about a teammate who does not exist changes nothing",
    (intention) => {
      const state = stateOf(bob);
      for (const id of ["carl", "Bob", "__proto__", "constructor"]) {
        expect(after(state, intention, noon, id)).toBe(state);
      }
    },
  );
});

const invite = {
  type: "teammates/invite",
  email: "Bob@Bank.example",
  role: "limited",
  home: places.loans,
} as const;

describe("teammates/invite", () => {
  it("adds a teammate who holds nothing, as of now", () => {
    expect(teammateOf(after(stateOf(), invite), "bob")).toEqual({
      id: "bob",
      email: "Bob@Bank.example",
      role: "limited",
      home: places.loans,
      decryptsLogs: false,
      apps: [],
      botRoles: [],
      hasRemoteAccess: false,
      userProfile: null,
      createdAtMilli: noon,
      lastLogInAtMilli: null,
      passwordSetAtMilli: null,
    });
  });

  it.each(placeNames)("[WS1] attaches them to one workspace: %s", (place) => {
    const home = places[place];
    expect(teammateOf(after(stateOf(), { ...invite, home }), "bob")?.home).toEqual(home);
  });

  it("[DL1] lets an Owner decrypt logs from the start", () => {
    const owner = { ...invite, role: "owner", home: places.bank } as const;
    expect(teammateOf(after(stateOf(), owner), "bob")?.decryptsLogs).toBe(true);
  });

  it.each(everyRole.filter((role) => role !== "owner"))("[not DL1] does not let %s decrypt logs", (role) => {
    expect(teammateOf(after(stateOf(), { ...invite, role }), "bob")?.decryptsLogs).toBe(false);
  });

  it("[TM10] leaves an id or an address that is taken with the teammate who has it", () => {
    const state = stateOf(bob);
    expect(after(state, { ...invite, email: "robert@bank.example" })).toBe(state);
    expect(after(state, { ...invite, email: "BOB@bank.EXAMPLE" }, noon, "robert")).toBe(state);
  });

  it("[not TM10] may use both again after a removal", () => {
    const removed = after(stateOf(bob), { type: "teammates/remove" });
    expect(teammateOf(after(removed, invite), "bob")?.createdAtMilli).toBe(noon);
    expect(isEmailTaken(after(removed, invite, noon, "robert"), "bob@bank.example")).toBe(true);
  });

  it("[ST5] accepts any non-empty string as an id", () => {
    const ids = ["__proto__", "constructor", "toString", " "];
    const invited = ids.reduce(
      (state, id, number) => after(state, { ...invite, email: `u${number}@bank.example` }, noon, id),
      stateOf(),
    );
    expect(entriesOf(invited.records).map(({ id }) => id)).toEqual([...ids, "olga"].sort());
  });
});

describe("teammates/remove", () => {
  it("takes the teammate and the address away", () => {
    const state = after(stateOf(bob), { type: "teammates/remove" });
    expect(state).toEqual(stateOf());
    expect(teammateOf(state, "bob")).toBeUndefined();
    expect(isEmailTaken(state, bob.email)).toBe(false);
  });
});

describe("teammates/move", () => {
  it("[WS1] attaches them to another workspace, and no longer to the one before", () => {
    for (const from of placeNames) {
      for (const to of placeNames) {
        const moved = bobAfter(record("full", from), { type: "teammates/move", to: places[to] });
        expect(moved).toEqual(record("full", to));
      }
    }
  });

  it("[not WS1] leaves all else they have", () => {
    const held = record("restricted", "loans", {
      apps: ["botBuilder"],
      decryptsLogs: true,
      userProfile: "agents",
    });
    const moved = bobAfter(held, { type: "teammates/move", to: places.bank });
    expect(moved).toEqual({ ...held, home: places.bank });
  });
});

describe("a workspace in a command", () => {
  it("[ST1] is copied into the state: the sender may go on changing it", () => {
    const home = { level: "group" as const, group: "loans" };
    const to = { level: "group" as const, group: "insurance" };
    const invited = reduce("teammates", stateOf(), { ...invite, teammate: "bob", home, ...byAnn });
    const moved = reduce("teammates", invited, { type: "teammates/move", teammate: "bob", to, ...byAnn });
    home.group = "changed";
    to.group = "changed";
    expect(teammateOf(invited, "bob")?.home).toEqual(places.loans);
    expect(teammateOf(moved, "bob")?.home).toEqual(places.insurance);
    expect(isFrozen(moved)).toBe(true);
  });
});

describe("teammates/changeRole", () => {
  it("[DL2] drops the grant to decrypt logs at a promotion to Owner", () => {
    for (const decryptsLogs of [true, false]) {
      const promoted = bobAfter(record("full", "bank", { decryptsLogs }), {
        type: "teammates/changeRole",
        role: "owner",
      });
      expect(promoted).toEqual(record("owner", "bank", { decryptsLogs: false }));
    }
  });

  it("[DL4] [not DL2] keeps it at any other change", () => {
    const lower = everyRole.filter((role) => role !== "owner");
    for (const from of lower) {
      for (const to of lower) {
        for (const decryptsLogs of [true, false]) {
          const before = record(from, "loans", { decryptsLogs });
          const changed = bobAfter(before, { type: "teammates/changeRole", role: to });
          expect(changed).toEqual(record(to, "loans", { decryptsLogs }));
        }
      }
    }
  });

  it("[not DL4] does not bring back what a promotion dropped", () => {
    const held = stateOf(record("full", "bank", { decryptsLogs: true }));
    const promoted = after(held, { type: "teammates/changeRole", role: "owner" });
    const again = after(promoted, { type: "teammates/changeRole", role: "owner" });
    expect(again).toBe(promoted);
    const granted = after(promoted, { type: "teammates/grantDecryption" });
    expect(teammateOf(granted, "bob")?.decryptsLogs).toBe(true);
    expect(after(granted, { type: "teammates/changeRole", role: "owner" })).toBe(granted);
  });

  it.each(everyRole)("[TM6] leaves an Owner an Owner, and makes nobody %s of one", (role) => {
    const state = stateOf(record("owner", "bank", { decryptsLogs: true }));
    expect(after(state, { type: "teammates/changeRole", role })).toBe(state);
  });

  it("[AT3] [AT4] keeps applications and bot roles, as the role decides whether they have an effect", () => {
    const holdings = { apps: ["botBuilder"], botRoles: ["curationConsole"], userProfile: "agents" } as const;
    const before = record("restricted", "bank", { ...holdings, hasRemoteAccess: true });
    for (const role of everyRole) {
      expect(bobAfter(before, { type: "teammates/changeRole", role })).toEqual({ ...before, role });
    }
  });
});

describe("the grants of a teammate", () => {
  it("[DL3] grants and withdraws decryption without a change of role, for an Owner too", () => {
    for (const role of everyRole) {
      const granted = record(role, "bank", { decryptsLogs: true });
      expect(bobAfter(record(role), { type: "teammates/grantDecryption" })).toEqual(granted);
      expect(bobAfter(granted, { type: "teammates/withdrawDecryption" })).toEqual(record(role));
    }
  });

  it("[IP4] grants and withdraws remote access", () => {
    const granted = record("limited", "loans", { hasRemoteAccess: true });
    expect(bobAfter(bob, { type: "teammates/grantRemoteAccess" })).toEqual(granted);
    expect(bobAfter(granted, { type: "teammates/withdrawRemoteAccess" })).toEqual(bob);
  });

  it("[AT1] adds a bot role to the other, sorted, and withdraws it alone", () => {
    const one = record("limited", "loans", { botRoles: ["oneClickTesting"] });
    const both = record("limited", "loans", { botRoles: ["curationConsole", "oneClickTesting"] });
    const add = { type: "teammates/assignBotRoles", roles: ["curationConsole"] } as const;
    expect(bobAfter(one, add)).toEqual(both);
    expect(bobAfter(both, { type: "teammates/withdrawBotRoles", roles: ["curationConsole"] })).toEqual(one);
    const all = {
      type: "teammates/withdrawBotRoles",
      roles: ["curationConsole", "oneClickTesting"],
    } as const;
    expect(bobAfter(both, all)).toEqual(bob);
    const unsorted = ["oneClickTesting", "curationConsole", "oneClickTesting"] as const;
    const assigned = reduce("teammates", stateOf(bob), {
      ...add,
      teammate: "bob",
      roles: unsorted,
      ...byAnn,
    });
    expect(teammateOf(assigned, "bob")).toEqual(both);
  });

  it("[not AT1] adds no application with a bot role", () => {
    const assign = { type: "teammates/assignBotRoles", roles: ["curationConsole"] } as const;
    expect(bobAfter(bob, assign)?.apps).toEqual([]);
  });

  it("[AT6] adds an application to the other, sorted, and withdraws it alone, for a user of any role", () => {
    for (const role of everyRole) {
      const one = record(role, "bank", { apps: ["eventScheduler"] });
      const both = record(role, "bank", { apps: ["botBuilder", "eventScheduler"] });
      const add = { type: "teammates/grantApps", apps: ["botBuilder"] } as const;
      expect(bobAfter(one, add)).toEqual(both);
      expect(bobAfter(both, { type: "teammates/withdrawApps", apps: ["botBuilder"] })).toEqual(one);
    }
  });

  it("[UP14] puts one user profile in place of another, or leaves none", () => {
    const assign = (userProfile: string | null) =>
      ({ type: "teammates/assignUserProfile", userProfile }) as const;
    const agent = record("limited", "loans", { userProfile: "agents" });
    expect(bobAfter(bob, assign("agents"))).toEqual(agent);
    expect(bobAfter(agent, assign("supervisors"))?.userProfile).toBe("supervisors");
    expect(bobAfter(agent, assign(null))).toEqual(bob);
  });
});

describe.each([
  ["teammates/recordLogIn", "lastLogInAtMilli"],
  ["teammates/recordPasswordChange", "passwordSetAtMilli"],
] as const)("%s", (type, field) => {
  it("[ST9] keeps when it happened, and nothing else", () => {
    expect(bobAfter(bob, { type }, 0)).toEqual({ ...bob, [field]: 0 });
    expect(bobAfter({ ...bob, [field]: 5 }, { type }, 6)).toEqual({ ...bob, [field]: 6 });
    expect(bobAfter(bob, { type }, -5)).toEqual({ ...bob, [field]: -5 });
  });

  it("[not ST9] does not go back in time, as reports may come late", () => {
    const state = stateOf({ ...bob, [field]: 5 });
    for (const at of [5, 4, 0, -5]) expect(after(state, { type }, at)).toBe(state);
  });
});

const about = { teammate: "__proto__", ...byAnn } as const;
const notIds = ["", null, 7, ["a"], {}];
const notWorkspaces = [null, "tenant", {}, { level: "group" }, { level: "team", group: "loans" }];
const notRoles = ["Owner", "", null, 7, ["owner"], "__proto__"];

describe("the commands about teammates", () => {
  it("are these, in this order", () => {
    expect(commandTypes.filter((type) => type.startsWith("teammates/"))).toEqual(
      everyCommand.map(({ type }) => type),
    );
  });

  const everyCommand: readonly TeammatesCommand[] = [
    { ...about, type: "teammates/invite", email: "Kim@Bank.example", role: "owner", home: places.bank },
    { ...about, type: "teammates/remove" },
    { ...about, type: "teammates/move", to: places.loansLegal },
    { ...about, type: "teammates/changeRole", role: "restricted" },
    { ...about, type: "teammates/grantDecryption" },
    { ...about, type: "teammates/withdrawDecryption" },
    { ...about, type: "teammates/assignBotRoles", roles: ["curationConsole", "oneClickTesting"] },
    { ...about, type: "teammates/withdrawBotRoles", roles: ["oneClickTesting"] },
    { ...about, type: "teammates/grantApps", apps: ["botBuilder", "eventScheduler"] },
    { ...about, type: "teammates/withdrawApps", apps: ["eventScheduler"] },
    { ...about, type: "teammates/assignUserProfile", userProfile: "agents" },
    { ...about, type: "teammates/grantRemoteAccess" },
    { ...about, type: "teammates/withdrawRemoteAccess" },
    { ...about, type: "teammates/recordLogIn", ...bySystem },
    { ...about, type: "teammates/recordPasswordChange", ...bySystem },
  ];

  /** What each property but the id of the teammate must not be. */
  const wrong: Readonly<Record<string, readonly unknown[]>> = {
    email: [null, 7, ["kim@bank.example"], {}],
    role: notRoles,
    home: notWorkspaces,
    to: notWorkspaces,
    apps: [null, "botBuilder", {}, ["curationConsole"], [null], [["botBuilder"]]],
    userProfile: ["", 7, ["agents"], {}],
  };
  const notBotRoles = [null, "curationConsole", {}, ["botBuilder"], [null], [["curationConsole"]]];

  it.each(everyCommand)("[ST3] [ST5] $type names every fault", (command) => {
    const names = Object.keys(command).filter((name) => !["type", "by", "at", "teammate"].includes(name));
    const faults = names.map((name) => [name, name === "roles" ? notBotRoles : wrong[name]] as const);
    namesEveryCommandFault(command, { teammate: notIds, ...Object.fromEntries(faults) });
  });

  it("have applications and bot roles sorted, and once each", () => {
    const roles = ["oneClickTesting", "curationConsole"];
    const apps = ["botBuilder", "botBuilder"];
    const assign = checkCommand("teammates/assignBotRoles", {
      ...about,
      type: "teammates/assignBotRoles",
      roles,
    });
    const withdraw = checkCommand("teammates/withdrawApps", {
      ...about,
      type: "teammates/withdrawApps",
      apps,
    });
    expect(assign.value?.roles).toEqual(["curationConsole", "oneClickTesting"]);
    expect(withdraw.value?.apps).toEqual(["botBuilder"]);
  });

  it.each(["", "kim", "kim@@bank.example", "kim@bank.example\u0000"])(
    "[not ED4] an invitation may name %j: whether that is an address is decided, with all other rules",
    (email) => {
      expect(checkCommand("teammates/invite", { ...everyCommand[0], email }).issues).toBeUndefined();
    },
  );

  it("[not AT1] [not AT6] a set may be empty: whether that is refused is decided", () => {
    const assign = { ...about, type: "teammates/assignBotRoles", roles: [] };
    expect(checkCommand("teammates/assignBotRoles", assign)).toEqual({ value: assign });
  });

  it("a user profile may be null", () => {
    const assign = { ...about, type: "teammates/assignUserProfile", userProfile: null };
    expect(checkCommand("teammates/assignUserProfile", assign)).toEqual({ value: assign });
  });

  it.each(["password", "passwordHash"])("[PW6] the report of a password change carries no %s", (name) => {
    const report = { ...about, type: "teammates/recordPasswordChange", [name]: "x" };
    expect(issuesOf(checkCommand("teammates/recordPasswordChange", report))).toEqual([
      `ST3 unknownProperty ${name}`,
    ]);
  });
});
