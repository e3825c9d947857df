import { describe, expect, it } from "vitest";
import {
  activityAccess,
  assetAccess,
  assetActions,
  type Command,
  type CommandType,
  decideExecute,
  emailAccess,
  entriesOf,
  featureAccess,
  isDomainAllowed,
  isIpAllowed,
  reduceTenant,
  serializeTenant,
  settingAccess,
  settingSections,
  type Tenant,
  type TeammateRecord,
  transition,
  type Workspace,
} from "tenant-policy";
import {
  asking,
  type AskedQuestion,
  type Classes,
  classesOf,
  repairs,
  type RepairStep,
  type YesOrNo,
} from "tenant-policy/analysis";
import { aTenant } from "tenant-policy/testing";
import { madeClasses } from "../../src/analysis/classes.ts";
import { changedKeys } from "../../src/analysis/changedKeys.ts";
import { readsOf } from "../../src/analysis/readsOf.ts";
import { candidatesIn } from "../../src/analysis/repairBodies.ts";
import { personalTypes, startingGround } from "../../src/analysis/repairGround.ts";
import { changesByIssuer, changesByPlace } from "../../src/analysis/repairIssuers.ts";
import { decidingSlices, repairsOfSize } from "../../src/analysis/repairsOfSize.ts";
import { type RepairSearch, stateIn } from "../../src/analysis/repairState.ts";
import { slicesOf } from "../../src/analysis/tenantKey.ts";
import { canTouch } from "../../src/analysis/touches.ts";
import { sliceOf } from "../../src/tenant/command.ts";
import { wordsOfArguments, wordsOfCommand } from "../../src/analysis/repairWords.ts";
import { expectEqual } from "../expectEqual.ts";
import { runs } from "../thoroughness.ts";
import { crowd } from "./crowd.ts";
import { everyBody } from "./everyBody.ts";
import { everyRepairBody, textOf, type Words } from "./repairDomain.ts";

const at = Date.parse("2025-03-01T09:00:00Z");

/** Three teammates, two assets, a user profile, lists and a channel. */
function trio(): Tenant {
  return aTenant()
    .withGroup("loans")
    .withTeam("desk", { in: "loans" })
    .withUserProfile("leads", { kind: "supervisor", modules: { provisioning: { level: "view" } } })
    .withTeammate("ann", { role: "limited", in: "loans", userProfile: "leads" })
    .withTeammate("fay", { role: "full" })
    .withAsset("letter", { kind: "template", in: "loans", lockedBy: "ann" })
    .withApp("mobile", { sharedWith: ["desk"] })
    .after({ type: "emailDomains/choose", domains: ["bank.example", "new.example"] })
    .after({ type: "networkAccess/chooseApiList", addresses: ["10.0.0.1", "10.0.0.2"] })
    .after({ type: "channels/add", channel: "chat", kind: "chat" })
    .after({ type: "channels/override", channel: "chat", overrides: { idleMinutes: 5 } })
    .after({ type: "channels/chooseModuleSettings", settings: { blockedEmails: ["eve@bad.example"] } })
    .after({ type: "bounceList/recordBounce", email: "eve@bad.example" })
    .build();
}

const tenantLevel: Workspace = { level: "tenant" };

function placesFor({ home }: TeammateRecord, { workspaces }: Tenant, type: string): readonly Workspace[] {
  const all: readonly Workspace[] = [
    tenantLevel,
    ...entriesOf(workspaces.groups).map(({ id }) => ({ level: "group", group: id }) as const),
    ...entriesOf(workspaces.teams).map(({ id, group }) => ({ level: "team", group, team: id }) as const),
  ];
  return type.startsWith("assets/") ? all : [home];
}

/** An accepted command of the domain, with what it leads to. */
interface Led {
  readonly text: string;
  readonly by: string;
  readonly tenant: Tenant;
  /** What changed, as a text; `null` for nothing. */
  readonly changes: string;
}

/** Everything that somebody can do with one command of the domain. */
function everyStep(start: Tenant, now: Tenant, words: Words, types: readonly CommandType[]): readonly Led[] {
  const led: Led[] = [];
  for (const [text, body] of everyRepairBody(start, now, words)) {
    if (!types.includes(body.type)) continue;
    for (const record of entriesOf(now.teammates.records)) {
      for (const current of placesFor(record, now, body.type)) {
        const by = { kind: "teammate", id: record.id, current } as const;
        const step = transition(now, { body, by, at });
        if (step.decision.value)
          led.push({ text, by: record.id, tenant: step.tenant, changes: JSON.stringify(step.changes) });
      }
    }
  }
  return led;
}

const stepsByWords = new Map<string, readonly Led[]>();

function firstSteps(name: string, tenant: Tenant, words: Words): readonly Led[] {
  const key = JSON.stringify([name, words]);
  const steps = stepsByWords.get(key) ?? everyStep(tenant, tenant, words, personalTypes);
  stepsByWords.set(key, steps);
  return steps;
}

function isYes({ question, args }: AskedQuestion, tenant: Tenant): boolean {
  const answer = question(tenant, ...(args as never[])) as boolean | { readonly value: boolean };
  return typeof answer === "boolean" ? answer : answer.value;
}

/** No word of the library's own is an id there, but `owner`. */
const nothingNamedSo = aTenant().build();

type Named = readonly [asked: YesOrNo, words: Words];

function ask<Args extends readonly unknown[]>(
  question: (tenant: Tenant, ...args: Args) => boolean | { readonly value: boolean },
  ...args: Args
): Named {
  const asked = asking(question, ...args) as unknown as YesOrNo;
  return [asked, wordsOfArguments(nothingNamedSo, asked.args)];
}

function give(command: Command): Named {
  return [asking(decideExecute, command), wordsOfCommand(command)];
}

/** Making is asked about places, not about assets. */
const actions = assetActions.filter((action) => action !== "make");

function questionsById(tenant: Tenant): readonly Named[] {
  const people = [...entriesOf(tenant.teammates.records).map(({ id }) => id), "zoe"];
  const assets = ["letter", "mobile", "nothing"];
  return people.flatMap((who) => [
    ...actions.flatMap((action) => assets.map((asset) => ask(assetAccess, who, action, asset))),
    ...actions.map((action) =>
      ask(assetAccess, who, action, "mobile", { level: "team", group: "loans", team: "desk" }),
    ),
    ...(
      [
        "viewAuditTrail",
        "addGroupsAndTeams",
        "configureSso",
        "grantDecryption",
        "inviteTeammates",
        "deleteApps",
      ] as const
    ).map((feature) => ask(featureAccess, who, feature)),
    ...settingSections.flatMap((section) =>
      (["view", "change"] as const).map((each) => ask(settingAccess, who, each, section)),
    ),
    ...(
      ["manageUsers", "manageUserProfiles", "recordTeam", "copyFlow", "playRecordings", "viewTags"] as const
    ).map((activity) => ask(activityAccess, who, activity)),
  ]);
}

function othersQuestions(): readonly Named[] {
  return [
    ask(emailAccess, { route: "awsSes", to: "eve@bad.example" }, at),
    ask(
      ({ emailDomains }: Tenant, email: string) => isDomainAllowed(email, emailDomains),
      "zoe@other.example",
    ),
    ask(
      ({ networkAccess }: Tenant, address: string) => isIpAllowed(address, networkAccess.api, "api"),
      "10.0.0.3",
    ),
    ask(({ privacy }: Tenant) => privacy.allowsEmbedding),
    ask(({ passwords }: Tenant, days: number) => passwords.maxAgeDays === days, 30),
    ask(({ channels }: Tenant) => !channels.module.blockedEmails.includes("eve@bad.example")),
    ask(({ channels }: Tenant) => entriesOf(channels.channels)[0]?.overrides.idleMinutes === undefined),
    ask(({ teammates }: Tenant) => teammates.owners.all > 1),
    ask(({ userProfiles }: Tenant) => entriesOf(userProfiles.records).length > 1),
  ];
}

function questionsOfCommands(tenant: Tenant): readonly Named[] {
  const actors = entriesOf(tenant.teammates.records);
  return [...everyBody(tenant).values()].flatMap((asked) =>
    asked.flatMap(({ body }) =>
      actors.map(({ id, home }) => give({ ...body, by: { kind: "teammate", id, current: home }, at })),
    ),
  );
}

function searchFor(asked: AskedQuestion): RepairSearch {
  return { asked, most: Infinity, tried: 0, common: [] };
}

function textsOf(commands: readonly Command[]): string {
  const bodies = commands.map((command) =>
    Object.fromEntries(Object.entries(command).filter(([key]) => key !== "by" && key !== "at")),
  );
  return bodies.map(textOf).sort().join();
}

const sorted = (texts: Iterable<string>): readonly string[] => [...new Set(texts)].sort();

/** Compares the repairs of one command with trying everything. Gives how many there are; undefined for what is not refused. */
function expectSingles(name: string, tenant: Tenant, [asked, words]: Named): number | undefined {
  if (isYes(asked, tenant)) return undefined;
  const turning = firstSteps(name, tenant, words).filter((step) => isYes(asked, step.tenant));
  const search = searchFor(asked);
  const state = stateIn(search, startingGround(madeClasses(tenant), words, Infinity, at));
  const found = repairsOfSize(search, state, 1).map(textsOf);
  expectEqual([asked.args, sorted(found)], [asked.args, sorted(turning.map(({ text }) => text))]);
  expectEqual(found.length, new Set(found).size);
  return found.length;
}

describe("the commands of repairs", () => {
  it.each<[string, Words]>([
    ["nothing", { texts: [], numbers: [] }],
    ["people and an asset", { texts: ["ann", "letter"], numbers: [7] }],
    ["what is not there", { texts: ["zoe", "zoe@other.example", "other.example"], numbers: [] }],
  ])("[AN3] are all that a domain by hand has, where the question names %s", (_, words) => {
    const tenant = trio();
    const ground = startingGround(madeClasses(tenant), words, 12, at);
    const made = personalTypes.flatMap((type) =>
      candidatesIn(ground, type).map(({ command }) => textsOf([command])),
    );
    expect(sorted(made)).toEqual(sorted(everyRepairBody(tenant, tenant, words).keys()));
  });
});

describe("repairs of one command", () => {
  it("[AN3] are all that trying everything finds, for every question", () => {
    const tenant = trio();
    const all = [...questionsById(tenant), ...othersQuestions()];
    const step = runs(83, 1);
    const counts = all
      .filter((_, place) => place % step === 0)
      .map((each) => expectSingles("trio", tenant, each));
    expect(counts.filter((count) => count !== undefined && count > 0).length).toBeGreaterThan(runs(-1, 60));
  });

  it("[AN3] are all that trying everything finds, for every refused command", () => {
    const tenant = trio();
    const all = questionsOfCommands(tenant);
    const step = runs(211, 1);
    const counts = all
      .filter((_, place) => place % step === 0)
      .map((each) => expectSingles("trio", tenant, each));
    expect(counts.filter((count) => count !== undefined && count > 0).length).toBeGreaterThan(runs(-1, 60));
  });

  it("[not AN3] are looked for when enough was tried", () => {
    const [asked, words] = ask(assetAccess, "fay", "edit", "letter");
    const search = { ...searchFor(asked), most: 1 };
    const state = stateIn(search, startingGround(madeClasses(trio()), words, Infinity, at));
    expect([repairsOfSize(search, state, 1), repairsOfSize(search, state, 2)]).toEqual([[], []]);
    expect(search.tried).toBeLessThan(10);
  });

  it("[AN3] say exactly who may give each, by class and from where", () => {
    let several = 0;
    const crowded = crowd();
    const asked: readonly (readonly [Tenant, Named])[] = [
      [trio(), ask(assetAccess, "fay", "edit", "letter")],
      [trio(), ask(assetAccess, "ann", "use", "nothing")],
      [trio(), ask(emailAccess, { route: "awsSes", to: "eve@bad.example" }, at)],
      [crowded, ask(assetAccess, "abe", "edit", "letter")],
      [crowded, ask(assetAccess, "rory", "edit", "mobile")],
      [crowded, ask(featureAccess, "lia", "inviteTeammates")],
      [crowded, ask(featureAccess, "rita", "viewPages")],
    ];
    for (const [tenant, [question, words]] of asked.slice(0, runs(2, asked.length))) {
      const turning = everyStep(tenant, tenant, words, personalTypes).filter((step) =>
        isYes(question, step.tenant),
      );
      const { value } = repairs(classesOf(tenant).value as Classes, question, at);
      const single = (value?.repairs ?? []).filter(({ steps }) => steps.length === 1);
      for (const { steps } of single) {
        const [{ command, issuers }] = steps as readonly [RepairStep];
        const ids = new Set(turning.filter(({ text }) => text === textsOf([command])).map(({ by }) => by));
        const told = new Map(issuers.map(({ id, count }) => [id, count]));
        expectEqual(
          [command, [...told.values()].reduce((sum, count) => sum + count, 0)],
          [command, ids.size],
        );
        for (const { example, current } of issuers) {
          const by = { kind: "teammate", id: example, current } as const;
          expectEqual([ids.has(example), decideExecute(tenant, { ...command, by }).value], [true, true]);
        }
        if (ids.size > 1) several += 1;
      }
    }
    expect(several).toBeGreaterThan(runs(0, 4));
  });
});

describe("what the search takes for granted", () => {
  const words: Words = { texts: ["ann", "letter", "zoe", "zoe@new.example"], numbers: [] };
  const tenant = trio();
  const ground = startingGround(madeClasses(tenant), words, 12, at);
  const candidates = personalTypes.flatMap((type) => candidatesIn(ground, type));
  const desk = { level: "team", group: "loans", team: "desk" } as const;
  const everybody = entriesOf(tenant.teammates.records).flatMap(({ id, home }) =>
    [home, desk].map((current) => ({ kind: "teammate", id, current }) as const),
  );

  it("[AN3] [ST2] is that a change depends on its giver for few types only", () => {
    const depending = candidates.filter(({ command }) => {
      const after = everybody.map((by) => serializeTenant(reduceTenant(tenant, { ...command, by })));
      return new Set(after).size > 1;
    });
    expect(sorted(depending.map(({ type }) => type))).toEqual(sorted(changesByIssuer));
  });

  it("[AN3] [ST2] is that what does nothing if anybody gives it does nothing whoever does, but for from where", () => {
    let idle = 0;
    for (const candidate of candidates) {
      if (changesByPlace.includes(candidate.type)) continue;
      if (reduceTenant(tenant, candidate.command) !== tenant) continue;
      idle += 1;
      for (const by of everybody)
        expectEqual(
          [candidate.text, reduceTenant(tenant, { ...candidate.command, by }) === tenant],
          [candidate.text, true],
        );
    }
    expect(idle).toBeGreaterThan(100);
  });

  it("[AN3] is that a command changes only what it can touch", () => {
    let changed = 0;
    for (const candidate of candidates) {
      for (const by of everybody) {
        const { tenant: after } = transition(tenant, { ...candidate.command, by });
        for (const key of changedKeys(tenant, after)) {
          changed += 1;
          expectEqual([candidate.text, key, canTouch(tenant, candidate, [key])], [candidate.text, key, true]);
        }
      }
    }
    expect(changed).toBeGreaterThan(1000);
  });

  it("[AN3] is that decisions about commands of teammates depend on few parts beside their own", () => {
    const step = runs(5, 1);
    for (const { type, command, text } of candidates.filter((_, place) => place % step === 0)) {
      for (const by of everybody) {
        const { reads } = readsOf(tenant, { question: decideExecute, args: [{ ...command, by }] });
        const others = [...slicesOf(reads)].filter(
          (slice) => slice !== sliceOf(type) && slice !== "subscription" && !decidingSlices.includes(slice),
        );
        expectEqual([text, others], [text, []]);
      }
    }
  });
});

/** Every set of commands of the domain that somebody can give one after the other, by what it leads to. */
function everySet(
  start: Tenant,
  words: Words,
  types: readonly CommandType[],
  size: number,
): readonly { readonly texts: readonly string[]; readonly tenant: Tenant }[] {
  let sets: readonly { readonly texts: readonly string[]; readonly tenant: Tenant }[] = [
    { texts: [], tenant: start },
  ];
  for (let count = 0; count < size; count += 1) {
    sets = sets.flatMap(({ texts, tenant }) => {
      const led = everyStep(start, tenant, words, types).filter(({ changes }) => changes !== "null");
      const once = new Map(led.map((step) => [step.text + step.changes, step]));
      return Array.from(once.values(), (step) => ({ texts: [...texts, step.text], tenant: step.tenant }));
    });
  }
  return sets;
}

/** Compares the repairs of so many commands with trying everything. */
function expectSets(
  start: Tenant,
  words: Words,
  types: readonly CommandType[],
  size: number,
  questions: readonly AskedQuestion[],
): readonly number[] {
  const sets = everySet(start, words, types, size);
  return questions.map((asked) => {
    const search = searchFor(asked);
    const ground = { ...startingGround(madeClasses(start), words, 12, at), types };
    const state = stateIn(search, ground);
    for (let smaller = 1; smaller < size; smaller += 1) {
      expectEqual([asked.args, repairsOfSize(search, state, smaller)], [asked.args, []]);
    }
    const found = repairsOfSize(search, state, size).map(textsOf);
    const expected = sets
      .filter(({ tenant }) => isYes(asked, tenant))
      .map(({ texts }) => [...texts].sort().join());
    expectEqual([asked.args, sorted(found)], [asked.args, sorted(expected)]);
    expectEqual(found.length, new Set(found).size);
    return found.length;
  });
}

describe("repairs of several commands", () => {
  it("[AN3] are all that trying every two finds", () => {
    const words: Words = { texts: ["ann", "owner"], numbers: [] };
    const tenant = aTenant()
      .withGroup("loans")
      .withUserProfile("agents", { kind: "standardAgent" })
      .withTeammate("ann", { role: "limited", in: "loans" })
      .build();
    const owner = { kind: "teammate", id: "owner", current: tenantLevel } as const;
    const ann = { kind: "teammate", id: "ann", current: { level: "group", group: "loans" } } as const;
    const few: readonly CommandType[] = [
      "teammates/changeRole",
      "teammates/move",
      "teammates/assignUserProfile",
      "userProfiles/edit",
    ];
    const questions: readonly Named[] = [
      ask(settingAccess, "ann", "change", "timeZone"),
      ask(featureAccess, "ann", "configureSso"),
      ask(activityAccess, "ann", "recordTeam"),
      give({ type: "teammates/resetPassword", teammate: "owner", by: ann, at }),
    ];
    const asked = questions.map(([question]) => question);
    expect(expectSets(tenant, words, few, 2, asked)).toEqual([1, 0, 0, 1]);
    const [lowered] = ask(({ teammates }: Tenant) => teammates.owners.decrypting < teammates.owners.all);
    const decrypting: readonly CommandType[] = ["teammates/invite", "teammates/withdrawDecryption"];
    expect(expectSets(tenant, words, decrypting, 2, [lowered])).toEqual([2]);
    const [novel] = ask(({ assets }: Tenant) =>
      entriesOf(assets.records).some(({ madeAt }) => madeAt.level === "group" && madeAt.group === "new-1"),
    );
    expect(expectSets(tenant, words, ["workspaces/addGroup", "assets/make"], 2, [novel])[0]).toBeGreaterThan(
      3,
    );
    if (runs(0, 1) === 0) return;
    const further: readonly Named[] = [
      ask(({ privacy }: Tenant) => privacy.allowsEmbedding && privacy.allowsSimultaneousSessions),
      ask(({ teammates }: Tenant) => teammates.owners.all > 2),
      ask(({ workspaces }: Tenant) => entriesOf(workspaces.teams).length > 1),
      ask(activityAccess, "ann", "manageUsers"),
      give({ type: "teammates/changeRole", teammate: "owner", role: "full", by: owner, at }),
      give({ type: "teammates/changeRole", teammate: "ann", role: "owner", by: ann, at }),
      give({ type: "teammates/withdrawDecryption", teammate: "owner", by: ann, at }),
      give({ type: "teammates/assignUserProfile", teammate: "ann", userProfile: "agents", by: ann, at }),
      give({ type: "workspaces/addGroup", group: "cards", name: "Cards", by: ann, at }),
      give({
        type: "helpDesk/choose",
        settings: { base: true, fullAccess: true, decryption: true },
        by: ann,
        at,
      }),
    ];
    const counts = expectSets(tenant, words, personalTypes, 2, [
      ...asked,
      ...further.map(([question]) => question),
    ]);
    expect(counts.filter((count) => count > 0).length).toBeGreaterThan(6);
  });

  it("[AN3] are all that trying every two finds where many others are there, whom the question does not name", () => {
    const words: Words = { texts: ["rory", "letter", "memo"], numbers: [] };
    let builder = aTenant()
      .withGroup("loans")
      .withTeam("desk", { in: "loans" })
      .withTeammate("rory", { role: "readOnly", in: "loans" })
      .withTeammate("felix", { role: "full", in: "loans" });
    for (const [place, role] of (["limited", "full", "readOnly"] as const).entries())
      builder = builder.withTeammate(`t${place}`, place % 2 === 0 ? { role } : { role, in: "desk" });
    const tenant = builder
      .withAsset("letter", { kind: "template", in: "loans", lockedBy: "felix" })
      .withAsset("memo", { kind: "template", in: "loans" })
      .withApp("mobile", { sharedWith: ["desk"] })
      .build();
    const asked: readonly Named[] = [
      ask(assetAccess, "rory", "edit", "letter"),
      ask(featureAccess, "rory", "configureSso"),
      ask(({ teammates }: Tenant) => teammates.owners.decrypting > 1),
      ask(({ assets }: Tenant, who: string) => {
        const memo = entriesOf(assets.records).find(({ id }) => id === "memo");
        return memo?.lockedBy?.kind === "teammate" && memo.lockedBy.id === who;
      }, "rory"),
    ];
    const few: readonly CommandType[] = [
      "teammates/changeRole",
      "teammates/move",
      "teammates/grantDecryption",
      "assets/lock",
      "assets/unlock",
      "assets/leaveShare",
    ];
    const counts = expectSets(
      tenant,
      words,
      few,
      2,
      asked.map(([question]) => question),
    );
    expect(counts).toEqual([3, 0, 2, 2]);
  });

  it("[AN3] are all that trying every three of some types finds", () => {
    const words: Words = { texts: ["ann"], numbers: [] };
    const tenant = aTenant()
      .withGroup("loans")
      .withTeammate("ann", { role: "readOnly", in: "loans" })
      .build();
    const byProfile: readonly CommandType[] = [
      "teammates/changeRole",
      "teammates/assignUserProfile",
      "userProfiles/create",
    ];
    const [managing] = ask(activityAccess, "ann", "manageUsers");
    const [auditing] = ask(featureAccess, "ann", "configureSso");
    const counts = expectSets(tenant, words, byProfile, 3, [managing, auditing]);
    expect(counts.map((count) => count > 0)).toEqual([true, false]);
    if (runs(0, 1) === 0) return;
    const byPlace: readonly CommandType[] = [
      "teammates/move",
      "teammates/changeRole",
      "teammates/grantApps",
      "workspaces/addGroup",
      "workspaces/addTeam",
    ];
    const [placed] = ask(({ teammates, workspaces }: Tenant) => {
      const ann = entriesOf(teammates.records).find(({ id }) => id === "ann");
      return ann?.role === "owner" && entriesOf(workspaces.groups).length === 2;
    });
    const [teamed] = ask(({ teammates, workspaces }: Tenant) => {
      const ann = entriesOf(teammates.records).find(({ id }) => id === "ann");
      return (
        ann?.home.level === "team" && ann.home.group === "new-1" && entriesOf(workspaces.teams).length === 1
      );
    });
    expect(expectSets(tenant, words, byPlace, 3, [placed, teamed])).toEqual([1, 1]);
  });
});
