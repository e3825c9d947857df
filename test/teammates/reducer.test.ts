import { describe, expect, it } from "vitest";
import { entriesOf } from "../../src/kernel/ledger/ledger.ts";
import type { TeammatesCommand } from "../../src/teammates/commands.ts";
import { reduceTeammates } from "../../src/teammates/reducer.ts";
import {
  isEmailTaken,
  teammateOf,
  type TeammateRecord,
  teammatesFormIn,
  teammatesOf,
  type TeammatesState,
} from "../../src/teammates/state.ts";
import { workspaceForm } from "../../src/vocabulary/workspaceForm.ts";
import { isFrozen, issued, reduced } from "../slices/commands.ts";
import { everyRole, placeNames, places } from "../vocabulary/people.ts";
import { record } from "./records.ts";

const teammatesForm = teammatesFormIn(workspaceForm);

type Intention = TeammatesCommand extends infer Command
  ? Command extends TeammatesCommand
    ? Omit<Command, "by" | "at" | "teammate">
    : never
  : never;

const noon = issued.at;

/** The state after a command about Bob, or about someone else. */
function after(state: TeammatesState, intention: Intention, at = noon, teammate = "bob"): TeammatesState {
  const command = { ...issued, at, teammate, ...intention } as TeammatesCommand;
  const next = reduced(reduceTeammates, state, command);
  expect(next).toEqual(teammatesOf(entriesOf(next.records)));
  return next;
}

/** What becomes of Bob, alone in the tenant, by one command. */
function bobAfter(bob: TeammateRecord, intention: Intention, at = noon): TeammateRecord | undefined {
  return teammateOf(after(teammatesOf([bob]), intention, at), "bob");
}

const bob = record("limited", "loans");

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
  it.each(unchanging)(
    "[ST2] [TM11] $type that gives or takes nothing returns the same state",
    (intention) => {
      const state = teammatesOf([bob, record("owner", "bank", { id: "ann", email: "ann@bank.example" })]);
      expect(after(state, intention)).toBe(state);
    },
  );

  it.each(changing)("[not ST2] $type changes Bob once, and nobody else", (intention) => {
    const ann = record("owner", "bank", { id: "ann", email: "ann@bank.example" });
    const state = teammatesOf([bob, ann]);
    const next = after(state, intention);
    expect(next).not.toEqual(state);
    expect(teammateOf(next, "ann")).toBe(ann);
    expect(after(next, intention)).toBe(next);
  });

  it.each([...unchanging, ...changing])(
    "$type about someone who is not there changes nothing",
    (intention) => {
      const state = teammatesOf([bob]);
      for (const id of ["carl", "Bob", "__proto__", "constructor"]) {
        expect(after(state, intention, noon, id)).toBe(state);
      }
    },
  );

  it.each(changing)("[ST3] $type leaves a state that can be read again", (intention) => {
    const next = after(teammatesOf([bob]), intention);
    expect(teammatesForm(JSON.parse(JSON.stringify(next)))).toEqual({ value: next });
  });
});

const invite = {
  type: "teammates/invite",
  email: "Bob@Bank.example",
  role: "limited",
  home: places.loans,
} as const;

describe("teammates/invite", () => {
  it("makes a teammate who holds nothing, as of now", () => {
    expect(teammateOf(after(teammatesOf([]), invite), "bob")).toEqual({
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
    expect(teammateOf(after(teammatesOf([]), { ...invite, home }), "bob")?.home).toEqual(home);
  });

  it("[DL1] an Owner decrypts logs from the start", () => {
    const owner = { ...invite, role: "owner", home: places.bank } as const;
    expect(teammateOf(after(teammatesOf([]), owner), "bob")?.decryptsLogs).toBe(true);
  });

  it.each(everyRole.filter((role) => role !== "owner"))("[not DL1] %s does not", (role) => {
    expect(teammateOf(after(teammatesOf([]), { ...invite, role }), "bob")?.decryptsLogs).toBe(false);
  });

  it("[TM10] an id or an address that is taken stays with whom it belongs to", () => {
    const state = teammatesOf([bob]);
    expect(after(state, { ...invite, email: "robert@bank.example" })).toBe(state);
    expect(after(state, { ...invite, email: "BOB@bank.EXAMPLE" }, noon, "robert")).toBe(state);
  });

  it("[not TM10] both are free again after a removal", () => {
    const removed = after(teammatesOf([bob]), { type: "teammates/remove" });
    expect(teammateOf(after(removed, invite), "bob")?.createdAtMilli).toBe(noon);
    expect(isEmailTaken(after(removed, invite, noon, "robert"), "bob@bank.example")).toBe(true);
  });

  it("[ST5] any text is an id", () => {
    const ids = ["__proto__", "constructor", "toString", " "];
    const invited = ids.reduce(
      (state, id, number) => after(state, { ...invite, email: `u${number}@bank.example` }, noon, id),
      teammatesOf([]),
    );
    expect(entriesOf(invited.records).map(({ id }) => id)).toEqual([...ids].sort());
  });
});

describe("teammates/remove", () => {
  it("takes the teammate and the address away", () => {
    const state = after(teammatesOf([bob]), { type: "teammates/remove" });
    expect(state).toEqual(teammatesOf([]));
    expect(isEmailTaken(state, bob.email)).toBe(false);
  });
});

describe("teammates/move", () => {
  it("[WS1] attaches them to another workspace, and no more to the one before", () => {
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
  it("[ST1] is copied into the state: its actor may go on changing it", () => {
    const home = { level: "group" as const, group: "loans" };
    const invited = reduceTeammates(teammatesOf([]), { ...issued, ...invite, teammate: "bob", home });
    const to = { level: "group" as const, group: "insurance" };
    const moved = reduceTeammates(invited, { ...issued, type: "teammates/move", teammate: "bob", to });
    home.group = "changed";
    to.group = "changed";
    expect(teammateOf(invited, "bob")?.home).toEqual(places.loans);
    expect(teammateOf(moved, "bob")?.home).toEqual(places.insurance);
    expect(isFrozen(moved)).toBe(true);
  });
});

describe("teammates/changeRole", () => {
  it("[DL2] promotion to Owner drops the grant to decrypt logs", () => {
    for (const decryptsLogs of [true, false]) {
      const promoted = bobAfter(record("full", "bank", { decryptsLogs }), {
        type: "teammates/changeRole",
        role: "owner",
      });
      expect(promoted).toEqual(record("owner", "bank", { decryptsLogs: false }));
    }
  });

  it("[DL4] [not DL2] any other change keeps it as it was", () => {
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

  it("[not DL4] what a promotion dropped does not come back", () => {
    const held = teammatesOf([record("full", "bank", { decryptsLogs: true })]);
    const promoted = after(held, { type: "teammates/changeRole", role: "owner" });
    const again = after(promoted, { type: "teammates/changeRole", role: "owner" });
    expect(again).toBe(promoted);
    const granted = after(promoted, { type: "teammates/grantDecryption" });
    expect(teammateOf(granted, "bob")?.decryptsLogs).toBe(true);
    expect(after(granted, { type: "teammates/changeRole", role: "owner" })).toBe(granted);
  });

  it.each(everyRole)("[TM6] an Owner stays one, who was to be made %s", (role) => {
    const state = teammatesOf([record("owner", "bank", { decryptsLogs: true })]);
    expect(after(state, { type: "teammates/changeRole", role })).toBe(state);
  });

  it("[AT3] [AT4] applications and bot roles are kept, for the role decides whether they have an effect", () => {
    const holdings = { apps: ["botBuilder"], botRoles: ["curationConsole"], userProfile: "agents" } as const;
    const before = record("restricted", "bank", { ...holdings, hasRemoteAccess: true });
    for (const role of everyRole) {
      expect(bobAfter(before, { type: "teammates/changeRole", role })).toEqual({ ...before, role });
    }
  });
});

describe("the grants of a teammate", () => {
  it("[DL3] decryption is granted and withdrawn without a change of role, of an Owner too", () => {
    for (const role of everyRole) {
      const granted = record(role, "bank", { decryptsLogs: true });
      expect(bobAfter(record(role), { type: "teammates/grantDecryption" })).toEqual(granted);
      expect(bobAfter(granted, { type: "teammates/withdrawDecryption" })).toEqual(record(role));
    }
  });

  it("[IP4] remote access is granted and withdrawn", () => {
    const granted = record("limited", "loans", { hasRemoteAccess: true });
    expect(bobAfter(bob, { type: "teammates/grantRemoteAccess" })).toEqual(granted);
    expect(bobAfter(granted, { type: "teammates/withdrawRemoteAccess" })).toEqual(bob);
  });

  it("[AT1] a bot role is added to the other, sorted, and withdrawn alone", () => {
    const one = record("limited", "loans", { botRoles: ["oneClickTesting"] });
    const both = record("limited", "loans", { botRoles: ["curationConsole", "oneClickTesting"] });
    const add = { type: "teammates/assignBotRoles", roles: ["curationConsole"] } as const;
    expect(bobAfter(one, add)).toEqual(both);
    expect(bobAfter(both, { type: "teammates/withdrawBotRoles", roles: ["curationConsole"] })).toEqual(one);
    const all = {
      type: "teammates/withdrawBotRoles",
      roles: ["oneClickTesting", "curationConsole"],
    } as const;
    expect(bobAfter(both, all)).toEqual(bob);
    const unsorted = { ...add, roles: ["oneClickTesting", "curationConsole", "oneClickTesting"] } as const;
    expect(bobAfter(bob, unsorted)).toEqual(both);
  });

  it("[not AT1] bot roles are no applications", () => {
    const assign = { type: "teammates/assignBotRoles", roles: ["curationConsole"] } as const;
    expect(bobAfter(bob, assign)?.apps).toEqual([]);
  });

  it("[AT6] an application is added to the other, sorted, and withdrawn alone, of a user of any role", () => {
    for (const role of everyRole) {
      const one = record(role, "bank", { apps: ["eventScheduler"] });
      const both = record(role, "bank", { apps: ["botBuilder", "eventScheduler"] });
      const add = { type: "teammates/grantApps", apps: ["botBuilder", "botBuilder"] } as const;
      expect(bobAfter(one, add)).toEqual(both);
      expect(bobAfter(both, { type: "teammates/withdrawApps", apps: ["botBuilder"] })).toEqual(one);
    }
  });

  it("[UP14] one user profile is in place of another, or there is none", () => {
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
    const state = teammatesOf([{ ...bob, [field]: 5 }]);
    for (const at of [5, 4, 0, -5]) expect(after(state, { type }, at)).toBe(state);
  });
});
