import { readFileSync } from "node:fs";
import fc from "fast-check";
import * as library from "../../src/index.ts";
import { enLabels } from "../../src/explain/locales/en.ts";
import type { Explainable } from "../../src/explain/readDecision.ts";
import { bank, bankBefore, commandOf, examples } from "../laws/examples.ts";
import { functions, samples } from "../laws/samples.ts";
import { commands, prelude } from "../laws/universe.ts";
import { type Path, spoilt, valueAt } from "../tenant/spoiling.ts";
import { cases } from "./cases.ts";

/** A decision that was found on the way, with what was asked. */
export interface Found {
  readonly asked: string;
  readonly decision: Explainable;
}

// The walk through what is finite, and through a seeded part of what is not: every example of a command, every person with
// every asset and action, histories of a small world, a question of each kind, and the cases that none of these reaches.

/** Every decision of the walk, always in the same order; the commands of histories are the last, and can be fewer. */
export function* walk(inHistories = 20_000): Generator<Found> {
  yield* cases();
  yield* ofExamples();
  yield* ofAssets();
  yield* ofQuestions();
  yield* ofHistories(inHistories);
}

function* ofExamples(): Generator<Found> {
  for (const type of library.commandTypes) {
    const { accepted = [], unchanged = [], refused = [] } = examples[type] as Examples;
    const tenant = bankBefore(type);
    for (const [by, fields] of [...refused, ...accepted, ...unchanged]) {
      const command = commandOf(type, [by, fields] as never);
      yield { asked: askedOf(tenant, command), decision: library.decideExecute(tenant, command) };
    }
  }
}

interface Examples {
  readonly accepted?: readonly (readonly [unknown, unknown, ...unknown[]])[];
  readonly unchanged?: readonly (readonly [unknown, unknown, ...unknown[]])[];
  readonly refused?: readonly (readonly [unknown, unknown, ...unknown[]])[];
}

const tenant: library.Workspace = { level: "tenant" };
const loans: library.Workspace = { level: "group", group: "Loans" };
const cards: library.Workspace = { level: "team", group: "Loans", team: "Cards" };
const legal: library.Workspace = { level: "group", group: "Legal" };

function* ofAssets(): Generator<Found> {
  const places = [tenant, loans, cards, legal];
  for (const role of library.roles)
    for (const home of places)
      for (const current of places)
        for (const madeAt of places)
          for (const kind of library.assetKinds)
            for (const action of library.assetActions) {
              const person: library.Person = { kind: "teammate", id: "ann", role, home, current };
              const asset: library.Asset = { kind, madeAt, lockedBy: "bob", withdrawingFrom: [cards] };
              const target = action === "share" ? cards : undefined;
              const asked = `${enLabels.assetAction[action]}: ${enLabels.assetKind[kind]} of ${placeOf(madeAt)}`;
              yield {
                asked: `${asked}, from ${placeOf(current)}, ${withRole(role)}${homeOf(home)}`,
                decision: library.decideAccessAsset(person, action, asset, target),
              };
            }
}

/** Whether an answer is a decision. */
export function isDecision(answer: unknown): answer is Explainable {
  return typeof answer === "object" && answer !== null && Object.hasOwn(answer, "because");
}

function* ofQuestions(): Generator<Found> {
  for (const [name, args] of samples) {
    const decision: unknown = functions.get(name)?.(...args);
    if (isDecision(decision)) yield { asked: name, decision };
  }
}

const seed = 20_261_126;

function* ofHistories(numRuns: number): Generator<Found> {
  const { value } = library.newTenant({
    id: "small",
    name: "Small",
    owner: { id: "olga", email: "olga@x.example" },
    timeZone: "Europe/London",
    profileKey: "key",
    at: 0,
  });
  let state = library.replay(value as library.Tenant, prelude).tenant;
  for (const command of fc.sample(commands, { numRuns, seed })) {
    const step = library.transition(state, command);
    yield { asked: askedOf(state, command), decision: step.decision };
    state = step.tenant;
  }
}

/** The command in words, with who gives it. */
function askedOf(state: library.Tenant, { type, by }: library.Command): string {
  return `${enLabels.commandType[type]}, ${whoOf(state, by)}`;
}

function whoOf({ teammates }: library.Tenant, by: library.Actor): string {
  if (by.kind === "system") return "as the system";
  if (by.kind !== "teammate") return `as support (${enLabels.role[by.originalRole]})`;
  const role = library.entryOf(teammates.records, by.id)?.role;
  return role === undefined ? "as somebody unknown" : withRole(role);
}

function withRole(role: library.Role): string {
  return role === "owner" ? "as an Owner" : `with ${enLabels.role[role]}`;
}

/** Where nothing is said, the home is the tenant. */
function homeOf(home: library.Workspace): string {
  return home.level === "tenant" ? "" : ` (home: ${placeOf(home)})`;
}

function placeOf(workspace: library.Workspace): string {
  if (workspace.level === "tenant") return "the tenant";
  return workspace.level === "group" ? `group ${workspace.group}` : `team ${workspace.team}`;
}

/** An issue of each rule and each fault, from values that are to be set or loaded: always the same, in the same order. */
export function* issuesFound(): Generator<library.Issue> {
  for (const { issues = [] } of [...refusedValues(), ...refusedCommands()]) yield* issues;
  for (const { issues = [], notes = [] } of loadedTenants()) yield* [...issues, ...notes];
}

type Refused = Pick<library.Checked<unknown>, "issues">;

function refusedValues(): readonly Refused[] {
  const agents = { id: "agents", name: "Agents", kind: "standardAgent", access: "all", modules: {} };
  const supervisors: library.UserProfile = {
    ...agents,
    id: "supervisors",
    kind: "supervisor",
    access: "all",
  };
  return [
    library.checkTimeZone(undefined),
    library.checkTimeZone("BST"),
    library.checkHelpDeskSettings({ base: "yes", fullAccess: true, colour: "blue" }),
    library.checkEmailDomains(["bank.example", "not a domain", "10.0.0.1"]),
    library.checkEmailDomains(Array.from({ length: 103 }, (_, place) => `no domain ${place}`)),
    library.checkMediaExpiry({ unit: "hours", amount: 3 }),
    library.checkBounceRetention(366),
    library.checkUserProfile({ ...agents, name: " " }),
    library.checkUserProfileEdit(supervisors, { ...supervisors, id: "others", kind: "administrator" }),
    library.checkIpList("192.0.2.7, 192.0.2.7/24"),
    library.checkTwoFactorMode("sometimes"),
    library.checkBlockedEmails(["ann@a.example", "*@b.example"]),
    library.checkPasswordPolicy({ renewWithoutOtp: true, minAgeDays: 91, maxAgeDays: 90, history: 2 }),
    library.checkIdleMinutes(-1),
    library.checkFileTypes(["pdf", "not a type"]),
    library.checkMaxFileMegabytes(21),
    library.checkApiAuthenticationMode(" "),
  ];
}

function refusedCommands(): readonly Refused[] {
  const command = { type: "teammates/remove", teammate: "", by: { kind: "system" }, at: 0 };
  const support = { kind: "partner", adminUserName: "mi\na", adminUserDomain: "vendor.example" };
  const apps = ["botBuilder", "botBuilder", "botBuilder"];
  return [
    library.parseCommand({ ...command, type: "teammates/paint" }),
    library.parseCommand(command),
    library.parseCommand({ ...command, by: { kind: "robot" } }),
    library.parseCommand({ ...command, by: { ...support, originalRole: "full", current: tenant } }),
    library.parseCommand({ ...command, type: "teammates/grantApps", teammate: "ann", apps }),
    library.parseCommand({ ...command, type: "bounceList/recordBounce", email: "nobody" }),
  ];
}

/** Texts that hold no tenant, the bank with something else in one place, and a tenant of version 1. */
function loadedTenants(): readonly library.ParsedTenant[] {
  const unreadable = Object.defineProperty({}, "schemaVersion", {
    enumerable: true,
    get: () => {
      throw new Error();
    },
  });
  return [
    library.parseTenant("{"),
    library.parseTenant('{ "schemaVersion": 1, "schemaVersion": 2 }'),
    library.parseTenant(unreadable),
    library.parseTenant({ schemaVersion: 99 }),
    ...spoiltBanks(),
    library.parseTenant(readFileSync(new URL("../fixtures/tenant-v1.json", import.meta.url), "utf8")),
  ];
}

function spoiltBanks(): readonly library.ParsedTenant[] {
  const stored: unknown = JSON.parse(library.serializeTenant(bank));
  const assets = ["assets", "records"];
  const teammates = ["teammates", "records"];
  const at = (list: Path, id: string, ...path: Path): Path => [
    ...list,
    (valueAt(stored, list) as readonly library.Entry[]).findIndex((entry) => entry.id === id),
    ...path,
  ];
  const group = { level: "group", group: "loans" };
  const team = { ...group, level: "team", team: "loans-legal" };
  const gone = { kind: "teammate", id: "gone", createdAtMilli: 0 };
  const spoil: readonly (readonly [path: Path, value: unknown])[] = [
    [["bounceList", "retentionDays"], 7.5],
    [["bounceList", "entries", 0, "id"], "Gone.Away@mail.example"],
    [["workspaces", "teams", 0, "group"], "gone"],
    [
      ["profileKey", "retired"],
      [{ id: "key" }, { id: "key" }],
    ],
    [at(teammates, "olga", "home"), group],
    [at(teammates, "ann", "email"), "olga@retail-bank.example"],
    [teammates, []],
    [at(assets, "greeter", "madeAt"), team],
    [at(assets, "customers", "madeAt"), group],
    [at(assets, "greeter", "sharedWith"), [group]],
    [at(assets, "greeter", "lockedBy"), gone],
    [at(assets, "mobile-app", "sharedWith"), [tenant]],
    [at(assets, "mobile-app", "sharedWith"), [group, group]],
    [at(assets, "loans-chat", "sharedWith"), [team]],
    [at(assets, "complaints", "lockedBy"), gone],
    [at(teammates, "olga", "decryptsLogs"), false],
  ];
  return spoil.map(([path, value]) => library.parseTenant(spoilt(stored, path, value)));
}
