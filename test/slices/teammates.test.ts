import { describe, expect, it } from "vitest";
import { entriesOf, ledgerOf } from "../../src/kernel/ledger/ledger.ts";
import { commandTypes } from "../../src/tenant/command.ts";
import {
  holderOfEmail,
  teammateOf,
  type TeammateRecord,
  teammatesOf,
  type TeammatesState,
} from "../../src/teammates/state.ts";
import type { Role } from "../../src/vocabulary/role.ts";
import { issuesOf } from "../kernel/schema/issuesOf.ts";
import { record } from "../teammates/records.ts";
import { everyRole, person, placeNames, places } from "../vocabulary/people.ts";
import { bank as bankWorkspaces } from "../workspaces/bank.ts";
import { isFrozen } from "../kernel/json/isFrozen.ts";
import {
  byAnn,
  bySystem,
  checkCommand,
  type CommandOfSlice,
  day,
  decide,
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
  expect(next).toEqual(teammatesOf(entriesOf(next.records), next.retired));
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

/** Ann has no record here. */
const annsKey = { kind: "teammate", id: "ann", createdAtMilli: null } as const;
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
      invitation: null,
      invitedBy: annsKey,
      readdressedBy: [],
      ownerSinceMilli: null,
      lowering: null,
      ownerDecryptionAtMilli: null,
      emailChange: null,
      createdAtMilli: noon,
      handedOverAtMilli: null,
      lastLogInAtMilli: null,
      passwordSetAtMilli: null,
      passwordResetAtMilli: null,
    });
  });

  it.each(placeNames)("[WS1] attaches them to one workspace: %s", (place) => {
    const home = places[place];
    expect(teammateOf(after(stateOf(), { ...invite, home }), "bob")?.home).toEqual(home);
  });

  const ann = record("owner", "bank", { id: "ann", email: "ann@bank.example", decryptsLogs: true });
  const owner = { ...invite, role: "owner", home: places.bank } as const;

  it("[DL1] lets an Owner decrypt logs from the start", () => {
    expect(teammateOf(after(stateOf(ann), owner), "bob")?.decryptsLogs).toBe(true);
  });

  it("[DL6] [not DL1] not if the Owner who invites may not, or nobody knows them", () => {
    const promoted = stateOf({ ...ann, decryptsLogs: false });
    for (const state of [promoted, stateOf()]) {
      expect(teammateOf(after(state, owner), "bob")?.decryptsLogs).toBe(false);
    }
    expect(teammateOf(after(promoted, { ...owner, ...bySystem }), "bob")?.decryptsLogs).toBe(false);
  });

  it.each(everyRole.filter((role) => role !== "owner"))("[not DL1] does not let %s decrypt logs", (role) => {
    expect(teammateOf(after(stateOf(ann), { ...invite, role }), "bob")?.decryptsLogs).toBe(false);
  });

  it("[TM10] leaves an id or an address that is taken with the teammate who has it", () => {
    const state = stateOf(bob);
    expect(after(state, { ...invite, email: "robert@bank.example" })).toBe(state);
    expect(after(state, { ...invite, email: "BOB@bank.EXAMPLE" }, noon, "robert")).toBe(state);
  });

  it("[not TM10] may use both again after a removal", () => {
    const removed = after(stateOf(bob), { type: "teammates/remove" });
    expect(teammateOf(after(removed, { ...invite, again: true }), "bob")?.createdAtMilli).toBe(noon);
    expect(holderOfEmail(after(removed, invite, noon, "robert"), "bob@bank.example")).toBe("robert");
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

describe("the id of a teammate who was removed", () => {
  const gone = after(stateOf(bob), { type: "teammates/remove" });
  const robert = { ...invite, email: "robert@bank.example" } as const;

  it("[ST14] is given to nobody else", () => {
    expect(entriesOf(gone.retired)).toEqual([{ id: "bob" }]);
    for (const again of [undefined, false]) {
      const given = again === undefined ? robert : { ...robert, again };
      expect(after(gone, given)).toBe(gone);
      expect(after(gone, { ...given, email: bob.email })).toBe(gone);
    }
  });

  it("[not ST14] leaves every other id, in another letter case too", () => {
    for (const id of ["robert", "Bob", "bob ", "__proto__"]) {
      const next = after(gone, robert, noon, id);
      expect(teammateOf(next, id)?.email).toBe(robert.email);
      expect(next.retired).toBe(gone.retired);
    }
  });

  it("[not ST14] goes again to the person who had it, who holds nothing of before", () => {
    const held = record("full", "bank", {
      ...{ apps: ["botBuilder"], botRoles: ["curationConsole"], decryptsLogs: true, hasRemoteAccess: true },
      ...{ userProfile: "agents", lastLogInAtMilli: 2, passwordSetAtMilli: 3 },
    });
    const removed = after(stateOf(held), { type: "teammates/remove" });
    const back = after(removed, { ...invite, again: true }, noon + 1);
    expect(teammateOf(back, "bob")).toEqual(
      record("limited", "loans", { email: invite.email, invitedBy: annsKey, createdAtMilli: noon + 1 }),
    );
    expect(entriesOf(back.retired)).toEqual([]);
  });

  it("[ST14] is retired again at the next removal", () => {
    const back = after(gone, { ...invite, again: true });
    expect(after(back, { type: "teammates/remove" })).toEqual(gone);
  });

  it.each(["__proto__", "constructor", "toString"])("[ST14] may be any text, such as %s", (id) => {
    const left = after(after(stateOf(), robert, noon, id), { type: "teammates/remove" }, noon, id);
    expect(after(left, robert, noon, id)).toBe(left);
    expect(teammateOf(after(left, { ...robert, again: true }, noon, id), id)?.id).toBe(id);
  });

  const given: TeammatesCommand = { ...byAnn, teammate: "bob", ...robert };
  const asked = (again: boolean | undefined, role: Role, state = gone): unknown => {
    const facts = {
      ...{ emailDomains: [], workspaces: bankWorkspaces, teammates: state },
      userProfiles: initialOf("userProfiles"),
    };
    const decided = decide(again === undefined ? given : { ...given, again }, facts, person(role));
    return decided.value ? null : decided.because;
  };

  it("[ST14] is refused to all who do not say that it goes to the same person", () => {
    for (const again of [undefined, false]) {
      for (const role of ["owner", "full"] as const) expect(asked(again, role)).toEqual(["ST14"]);
      for (const role of everyRole) expect(asked(again, role)).toContain("ST14");
    }
  });

  it("[ST14] is refused to all but Owners who say so", () => {
    expect(asked(true, "full")).toEqual(["ST14"]);
    for (const role of everyRole.filter((each) => each !== "owner")) {
      expect(asked(true, role)).toContain("ST14");
    }
  });

  it("[not ST14] is not refused to an Owner who says so", () => {
    expect(asked(true, "owner")).toBeNull();
  });

  it("[not ST14] an id that nobody had is free to all who may invite, whatever they say", () => {
    for (const again of [undefined, false, true]) {
      for (const role of ["owner", "full"] as const) expect(asked(again, role, stateOf())).toBeNull();
      expect(asked(again, "limited", stateOf())).not.toContain("ST14");
    }
  });

  it("[not ST14] [TM10] the id of a teammate who is there is taken, and not free to an Owner who says so either", () => {
    for (const again of [undefined, true]) expect(asked(again, "owner", stateOf(bob))).toEqual(["TM10"]);
  });
});

describe("teammates/remove", () => {
  it("takes the teammate and the address away", () => {
    const state = after(stateOf(bob), { type: "teammates/remove" });
    expect(state).toEqual(teammatesOf([olga], ledgerOf([{ id: "bob" }])));
    expect(teammateOf(state, "bob")).toBeUndefined();
    expect(holderOfEmail(state, bob.email)).toBeUndefined();
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
      expect(promoted).toEqual(record("owner", "bank", { decryptsLogs: false, ownerSinceMilli: noon }));
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
      const ownerSinceMilli = role === "owner" ? noon : null;
      const changed = bobAfter(before, { type: "teammates/changeRole", role });
      expect(changed).toEqual({ ...before, role, ownerSinceMilli });
    }
  });
});

describe("the grants of a teammate", () => {
  it("[DL3] grants and withdraws decryption without a change of role, for an Owner too", () => {
    for (const role of everyRole) {
      const granted = record(role, "bank", { decryptsLogs: true });
      expect(bobAfter(record(role), { type: "teammates/grantDecryption" })).toEqual(granted);
      const ownerDecryptionAtMilli = role === "owner" ? noon : null;
      const withdrawn = record(role, "bank", { ownerDecryptionAtMilli });
      expect(bobAfter(granted, { type: "teammates/withdrawDecryption" })).toEqual(withdrawn);
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
    expect(bobAfter(bob, { type }, 4)).toEqual({ ...bob, [field]: 4 });
    expect(bobAfter({ ...bob, [field]: 5 }, { type }, 6)).toEqual({ ...bob, [field]: 6 });
    expect(bobAfter(bob, { type, happenedAtMilli: 7 }, noon)).toEqual({ ...bob, [field]: 7 });
  });

  it("[not ST9] [ST15] does not go back in time, as reports may come late or twice", () => {
    const state = stateOf({ ...bob, [field]: 5 });
    for (const at of [5, 4, 0]) expect(after(state, { type }, at)).toBe(state);
    for (const happenedAtMilli of [5, 4, 0]) {
      expect(after(state, { type, happenedAtMilli })).toBe(state);
    }
  });

  it("[ST15] tells nothing of a teammate who was not there yet", () => {
    const state = stateOf({ ...bob, createdAtMilli: 50 });
    expect(after(state, { type, happenedAtMilli: 49 })).toBe(state);
    expect(bobAfter({ ...bob, createdAtMilli: 50 }, { type, happenedAtMilli: 50 })).toMatchObject({
      [field]: 50,
    });
  });

  it("[ST15] [not ST15] takes the place of a date that is more than 5 minutes ahead of it, and of no other", () => {
    const century = 36_500 * day;
    expect(bobAfter({ ...bob, [field]: noon + century }, { type })).toEqual({ ...bob, [field]: noon });
    expect(bobAfter({ ...bob, [field]: noon + 300_001 }, { type })).toEqual({ ...bob, [field]: noon });
    expect(bobAfter({ ...bob, createdAtMilli: noon + century }, { type })).toMatchObject({ [field]: noon });
    const within = stateOf({ ...bob, [field]: noon + 300_000 });
    expect(after(within, { type })).toBe(within);
  });

  it("[ST15] [AN1] says so where something that happened later decides", () => {
    const told = (record: TeammateRecord): unknown =>
      decide({ type, teammate: "bob", ...bySystem }, { teammates: stateOf(record) });
    expect(told(bob)).toEqual({ value: true, because: ["ST9"] });
    expect(told({ ...bob, [field]: bySystem.at })).toEqual({ value: true, because: ["ST9", "ST15"] });
    expect(told({ ...bob, createdAtMilli: bySystem.at + 1 })).toEqual({
      value: true,
      because: ["ST9", "ST15"],
    });
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

  const kim = { email: "Kim@Bank.example", role: "owner", home: places.bank } as const;
  const everyCommand: readonly TeammatesCommand[] = [
    { ...about, ...kim, type: "teammates/invite", again: true, toBeAccepted: true },
    { ...about, type: "teammates/remove" },
    { ...about, type: "teammates/move", to: places.loansLegal },
    { ...about, type: "teammates/changeRole", role: "restricted" },
    { ...about, type: "teammates/resetPassword" },
    { ...about, type: "teammates/resendInvitation" },
    { ...about, type: "teammates/revokeInvitation" },
    { ...about, type: "teammates/acceptInvitation", sentAtMilli: 7, email: kim.email, ...bySystem },
    { ...about, type: "teammates/changeEmail", email: "Kim@Bank.example" },
    { ...about, type: "teammates/cancelEmailChange" },
    { ...about, type: "teammates/acceptEmailChange", sentAtMilli: 7, email: kim.email, ...bySystem },
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
    { ...about, type: "teammates/removeOwner", reference: "CASE-7", ...bySystem },
    { ...about, type: "teammates/lowerOwner", role: "full", reference: "CASE-7", ...bySystem },
    { ...about, type: "teammates/replaceOwner", successor: "kim", reference: "CASE-7", ...bySystem },
    { ...about, type: "teammates/grantOwnerDecryption", reference: "CASE-7", ...bySystem },
  ];

  /** What each property but the id of the teammate must not be. */
  const wrong: Readonly<Record<string, readonly unknown[]>> = {
    email: [null, 7, ["kim@bank.example"], {}],
    role: notRoles,
    home: notWorkspaces,
    to: notWorkspaces,
    apps: [null, "botBuilder", {}, ["curationConsole"], [null], [["botBuilder"]]],
    userProfile: ["", 7, ["agents"], {}],
    again: ["true", null, 1, [true], {}],
    successor: notIds,
    reference: ["", " ", null, 7, ["CASE-7"], {}, "CASE\n7", "\u202eCASE", "7".repeat(201)],
    toBeAccepted: ["true", null, 1, [true], {}],
    sentAtMilli: ["", null, 0.5, NaN, 8.64e15 + 1],
  };
  const notBotRoles = [null, "curationConsole", {}, ["botBuilder"], [null], [["curationConsole"]]];

  it.each(everyCommand)("[ST3] [ST5] $type names every fault", (command) => {
    const names = Object.keys(command).filter((name) => !["type", "by", "at", "teammate"].includes(name));
    const faults = names.map((name) => [name, name === "roles" ? notBotRoles : wrong[name]] as const);
    namesEveryCommandFault(command, { teammate: notIds, ...Object.fromEntries(faults) }, [
      "again",
      "toBeAccepted",
    ]);
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
