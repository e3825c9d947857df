import { describe, expect, it } from "vitest";
import type { Asset } from "../../src/assets/asset.ts";
import { decideAccessAsset } from "../../src/assets/canAccessAsset.ts";
import { decideDomainAllowed } from "../../src/emailDomains/isDomainAllowed.ts";
import { type Explanation, explain, type ExplainOptions } from "../../src/explain/explain.ts";
import { de } from "../../src/explain/locales/de.ts";
import { en } from "../../src/explain/locales/en.ts";
import type { NameOf } from "../../src/explain/nameOf.ts";
import type { Explainable } from "../../src/explain/readDecision.ts";
import { isDecision } from "./walk.ts";
import type { RuleId } from "../../src/kernel/decision/rule.ts";
import { customerDetailsSharing } from "../../src/mail/customerDetailsSharing.ts";
import { decideForwardTo } from "../../src/mail/canForwardTo.ts";
import { decideEmailBlocked } from "../../src/mail/isEmailBlocked.ts";
import { passwordExpiry } from "../../src/passwords/passwordExpiry.ts";
import { passwordPolicyCheck } from "../../src/passwords/passwordPolicyCheck.ts";
import { defaultPasswordPolicy } from "../../src/passwords/settings.ts";
import type { Person } from "../../src/vocabulary/person.ts";
import { personFrom } from "../../src/vocabulary/personFrom.ts";
import type { Workspace } from "../../src/vocabulary/workspace.ts";
import { decideSwitchTo } from "../../src/workspaces/canSwitchTo.ts";
import { functions, samples } from "../laws/samples.ts";

const tenant: Workspace = { level: "tenant" };
const loans: Workspace = { level: "group", group: "g1" };
const cards: Workspace = { level: "team", group: "g1", team: "t1" };
const ann: Person = { kind: "teammate", id: "ann", role: "limited", home: loans, current: loans };
const names = new Map([
  ["g1", "Loans"],
  ["t1", "Cards"],
  ["bob", "Bob Miller"],
]);
const nameOf: NameOf = ({ id }) => names.get(id);

function inEnglish(decision: Explainable, options: Partial<ExplainOptions> = {}): Explanation | null {
  return explain(decision, { locale: en, nameOf, ...options });
}

const helpIn = (explained: Explanation | null): readonly string[] | undefined =>
  explained?.help.map(({ text }) => text);

const lockedBy = (holder: unknown): Explainable =>
  ({
    value: false,
    because: ["AS12"],
    facts: { AS12: { case: "locked", lockedBy: holder } },
    allowedFrom: [],
  }) as Explainable;

/** What is said of a lock where the case is not known. */
const bySomeone = "Someone else has locked it.";

describe("explain", () => {
  it("[AN7] says who holds the lock, by name, and what would help", () => {
    const reason = expect.stringContaining("Bob Miller") as string;
    const lockedByBob = { rule: "AS12", short: "Someone else has locked it", reason };
    const template = { kind: "template", madeAt: loans, lockedBy: "bob" } as const;
    expect(inEnglish(decideAccessAsset(ann, "edit", template))).toEqual({
      verdict: "Refused",
      category: "forbidden",
      reasons: [lockedByBob],
      main: lockedByBob,
      help: [
        {
          rules: ["AS12"],
          text: "Ask Bob Miller or an Owner to unlock it.",
          ways: [
            {
              key: "askHolderOfLock",
              facts: { case: "locked", lockedBy: "bob" },
              text: "Ask Bob Miller or an Owner to unlock it.",
            },
          ],
        },
      ],
      holds: null,
    });
  });

  it("[not AN7] without a name shows the id, and without facts the sentence that needs none", () => {
    expect(inEnglish(lockedBy("eve"))?.reasons[0]?.reason).toContain("eve");
    expect(inEnglish({ value: false, because: ["AS12"] })?.reasons[0]?.reason).toBe(bySomeone);
    expect(explain({ because: ["ED3"] } as unknown as Explainable, { locale: en })).toBeNull();
    expect(inEnglish({ value: false, because: ["ED3"] })?.reasons[0]?.reason).toBe(`${en.rules.ED3.short}.`);
  });

  it.each([
    [{ kind: "teammate", id: "bob", createdAtMilli: 1 }, "Bob Miller"],
    [
      { kind: "helpDesk", adminUserName: "mia", adminUserDomain: "vendor.example" },
      "mia@vendor.example (support)",
    ],
    [
      { kind: "partner", adminUserName: "pia", adminUserDomain: "partner.example" },
      "pia@partner.example (partner)",
    ],
  ])("calls a person by name, and support by its own user name: %j", (holder, name) => {
    expect(inEnglish(lockedBy(holder))?.reasons[0]?.reason).toContain(name);
  });

  it.each([
    ["a line end", "Bob\nRefused", "Bob\ufffdRefused"],
    ["a change of direction", "\u202eboB", "\ufffdboB"],
    ["half a character", "Bob\ud83d", "Bob\ufffd"],
    ["more than anybody reads", "b".repeat(1_000_000), `${"b".repeat(200)}…`],
    ["letters of any script", "שירה 👩‍🔬", "שירה 👩‍🔬"],
  ])("[ST16] shows nothing of a name that spoils the sentence: %s", (_, name, shown) => {
    expect(inEnglish(lockedBy("eve"), { nameOf: () => name })?.reasons[0]?.reason).toBe(
      `${shown} has locked it.`,
    );
    const support = { kind: "helpDesk", adminUserName: name, adminUserDomain: "vendor.example" };
    expect(inEnglish(lockedBy(support))?.reasons[0]?.reason).toContain(shown);
    const domain = { value: false, because: ["ED3"], facts: { ED3: { domain: name } } } as const;
    expect(inEnglish(domain)?.reasons[0]?.reason).toContain(shown);
  });

  it.each([7, null, "", {}, { kind: "teammate" }, ["bob"]])(
    "[ST10] shows the sentence without facts if one is outside its type: %j",
    (holder) => {
      expect(inEnglish(lockedBy(holder))?.reasons[0]?.reason).toBe(bySomeone);
    },
  );

  it("[WS3] names the workspaces from which it would be allowed", () => {
    const integration = { kind: "integration", madeAt: cards } as const;
    const explained = inEnglish(decideAccessAsset(ann, "edit", integration));
    expect([explained?.category, helpIn(explained)]).toEqual([
      "elsewhere",
      ["Switch to team Cards of group Loans."],
    ]);
    const app = { kind: "app", madeAt: cards, sharedWith: [{ ...cards, team: "t2" }] } as const;
    const using = inEnglish(decideAccessAsset(ann, "use", app));
    expect(helpIn(using)).toEqual(["Switch to team Cards of group Loans or team t2 of group Loans."]);
  });

  it("[TZ4] [AN2] shows instants in the zone of the tenant, and in UTC without one or with one unknown here", () => {
    const policy = { renewWithoutOtp: true, minAgeDays: 1, maxAgeDays: 0, history: 0 };
    const change = { setAtMilli: 0, nowMilli: 1, matchingIndices: [], hasPassedOtp: true };
    const refused = passwordPolicyCheck(policy, change);
    const inBerlin = inEnglish(refused, { timeZone: "Europe/Berlin" });
    expect(helpIn(inBerlin)).toEqual(["Try again after 1970-01-02 01:00:00."]);
    expect(inBerlin?.holds).toBe("This holds until 1970-01-02 01:00:00.");
    const inUtc = ["Try again after 1970-01-02 00:00:00 UTC."];
    expect(helpIn(inEnglish(refused))).toEqual(inUtc);
    expect(helpIn(inEnglish(refused, { timeZone: "Nowhere/Land" }))).toEqual(inUtc);
    expect(inEnglish(refused)?.reasons[0]?.reason).toMatch(/1 day\b/);
  });

  it("[PW2] [SE6] says when the last of what stands against it ends, as the answer before that is a refusal still", () => {
    const day = 86_400_000;
    const policy = { renewWithoutOtp: true, minAgeDays: 5, maxAgeDays: 0, history: 0 };
    const change = { setAtMilli: day, nowMilli: 0, matchingIndices: [], hasPassedOtp: true };
    const ahead = passwordPolicyCheck(policy, change);
    expect(ahead).toMatchObject({ because: ["PW2", "SE6"], validUntil: day - 300_000 });
    expect(helpIn(inEnglish(ahead, { timeZone: "UTC" }))).toEqual(["Try again after 1970-01-07 00:00:00."]);
    expect(passwordPolicyCheck(policy, { ...change, nowMilli: 6 * day }).value).toBe(true);
  });

  it("[AS14] [AS10] says to wait for the end of a withdrawal only where nothing else is broken", () => {
    const lim = personFrom({ id: "lim", role: "limited", home: { level: "group", group: "loans" } });
    const leaving: Asset = {
      ...{ kind: "app", madeAt: { level: "tenant" }, sharedWith: [] },
      withdrawingFrom: [{ level: "group", group: "loans" }],
    };
    const wait = en.help.waitForWithdrawal;
    const use = inEnglish(decideAccessAsset(lim, "use", leaving));
    expect(use?.reasons.map(({ rule }) => rule)).toEqual(["AS10", "AS14"]);
    expect(helpIn(use)).not.toContain(wait);
    const olga = personFrom({ id: "olga", role: "owner", home: { level: "tenant" } });
    const share = decideAccessAsset(olga, "share", leaving, { level: "group", group: "loans" });
    expect(helpIn(inEnglish(share))).toEqual([wait]);
  });

  it("[WS3] names three workspaces to switch to, and how many more there are", () => {
    const workspaces = ["a", "b", "c", "d", "e"].map((group) => ({ level: "group", group }) as const);
    const from = (allowedFrom: typeof workspaces) =>
      helpIn(inEnglish({ value: false, because: ["AS9"], allowedFrom }));
    expect(from(workspaces)).toEqual(["Switch to group a, group b, or group c (or 2 more)."]);
    expect(from(workspaces.slice(0, 3))).toEqual(["Switch to group a, group b, or group c."]);
  });

  it("[AN8] has a main reason, of the category that decides, which says more than what the role includes", () => {
    const mainOf = (because: readonly string[], value: unknown = false) =>
      inEnglish({ value, because } as unknown as Explainable)?.main?.rule;
    expect(mainOf(["RL3", "TM1", "TM8"])).toBe("TM1");
    expect(mainOf(["RL1", "RL4"])).toBe("RL1");
    expect(mainOf(["WS2", "RL4"])).toBe("RL4");
    expect(mainOf(["PW2", "PW4"])).toBe("PW4");
    expect(mainOf(["ED2"], true)).toBe("ED2");
    expect(mainOf(["ED2", "RL1"], true)).toBe("ED2");
    const refused = inEnglish({ value: false, because: ["RL3", "TM1"] } as unknown as Explainable);
    expect(refused?.main).toEqual(refused?.reasons[1]);
    expect(inEnglish({ value: false, because: [] } as unknown as Explainable)?.main).toBeNull();
  });

  it("calls by the id what has a name of which nothing is seen", () => {
    const lock = { case: "locked", lockedBy: "b-17" };
    const locked = { value: false, because: ["AS12"], facts: { AS12: lock } } as unknown as Explainable;
    for (const name of ["", "  ", "\u00a0", "\u200b"])
      expect(inEnglish(locked, { nameOf: () => name })?.reasons[0]?.reason).toBe("b-17 has locked it.");
  });

  it("[AN7] shows the short text, as a sentence, where a fact is missing", () => {
    const lacking = { value: false, because: ["ED3"], facts: { ED3: {} } } as unknown as Explainable;
    const [reason] = inEnglish(lacking)?.reasons ?? [];
    expect(reason?.reason).toBe(`${String(reason?.short)}.`);
  });

  it.each([{}, { case: "locked" }, { case: "stolen", lockedBy: "bob" }, { lockedBy: "bob" }])(
    "[AN7] tells none of the cases where it is not known which one it is: %j",
    (facts) => {
      const lacking = { value: false, because: ["AS12"], facts: { AS12: facts } } as unknown as Explainable;
      expect(inEnglish(lacking)?.reasons[0]?.reason).toBe(bySomeone);
      expect(helpIn(inEnglish(lacking))).toEqual(["Ask an Owner."]);
    },
  );

  it("[AS12] says of a lock that nobody holds, and of what has none, just that", () => {
    const told = (word: string) =>
      inEnglish({
        value: false,
        because: ["AS12"],
        facts: { AS12: { case: word } },
      } as unknown as Explainable);
    expect(told("nobody")?.reasons[0]?.reason).toContain("no longer here");
    expect(helpIn(told("nobody"))).toEqual(["Ask an Owner."]);
    expect(told("noLock")?.reasons[0]?.reason).toBe("Only templates and logbooks can be locked.");
    expect(told("nobody")?.main?.short).toBe("Only an Owner can unlock it");
    expect(told("noLock")?.main?.short).toBe("Only templates and logbooks can be locked");
    expect(helpIn(told("noLock"))).toEqual([]);
  });

  it("[not AN2] names no instant if there is none, or if no waiting helps", () => {
    for (const validUntil of [undefined, NaN, Infinity, 9e15]) {
      const decision = { value: false, because: ["PW2"], validUntil } as Explainable;
      expect(inEnglish(decision)).toMatchObject({ help: [], holds: null });
    }
    const byRole = inEnglish({ value: false, because: ["RL4"], validUntil: 5 });
    expect(helpIn(byRole)).toEqual(["Ask an Owner or a user with Full Access."]);
  });

  it("[AN1] explains each rule, in order, and each help once", () => {
    const explained = inEnglish({ value: false, because: ["TS1", "RL1", "RL4"] });
    expect(explained?.reasons.map(({ rule }) => rule)).toEqual(["TS1", "RL1", "RL4"]);
    expect(helpIn(explained)).toEqual(["Ask an Owner."]);
    expect(explained?.help[0]?.rules).toEqual(["TS1", "RL1", "RL4"]);
  });

  it("[not AN1] an allow says what it rests on, and needs no help", () => {
    const listed = { rule: "ED2", short: en.rules.ED2.basis, reason: en.rules.ED2.basis };
    expect(inEnglish(decideDomainAllowed("ann@a.example", ["a.example"]))).toEqual({
      verdict: "Allowed",
      category: null,
      reasons: [listed],
      main: listed,
      help: [],
      holds: null,
    });
  });

  it.each<[unknown, string]>([
    [null, "No result"],
    ["refuse", "Refused"],
    [{ level: "denied", mayDecrypt: false }, "Refused"],
    ["allow", "Allowed"],
    ["oneTimePassword", "Result"],
    [[], "Result"],
    [0, "Result"],
  ])("gives a verdict on other answers: %j is %s", (value, verdict) => {
    expect(inEnglish({ value, because: ["ST10"] })?.verdict).toBe(verdict);
  });

  it("says of a request that it is allowed, and of what is so yes or no", () => {
    const ofWhatIsSo = ["decideEmailBlocked", "passwordExpiry", "passwordExpiryOf", "customerDetailsSharing"];
    const wrong = [...samples].flatMap(([name, args]) => {
      const decision = functions.get(name)?.(...args);
      if (!isDecision(decision) || typeof decision.value !== "boolean") return [];
      const [yes, no] = ofWhatIsSo.includes(name) ? ["Yes", "No"] : ["Allowed", "Refused"];
      const { verdict } = inEnglish(decision) ?? {};
      return verdict === (decision.value ? yes : no) ? [] : [`${name}: ${String(verdict)}`];
    });
    expect(wrong).toEqual([]);
  });

  it.each<[string, Explainable, string]>([
    ["an address that is blocked as it is malformed", decideEmailBlocked("ann", []), "Yes"],
    ["a list that cannot be read", decideEmailBlocked("ann@a.example", [7 as never]), "Yes"],
    ["an address that is not blocked", decideEmailBlocked("ann@a.example", []), "No"],
    ["a password that was reset", passwordExpiry(defaultPasswordPolicy, 0, 1_000, 500), "Yes"],
    ["a password that may stay", passwordExpiry(defaultPasswordPolicy, 0, 1_000), "No"],
    ["details that are added", customerDetailsSharing(true), "Yes"],
    ["an address that nothing is sent to", decideForwardTo("ann", []), "Refused"],
  ])("tells %s: %j", (_what, decision, verdict) => {
    expect(inEnglish(decision)?.verdict).toBe(verdict);
  });

  it.each<[RuleId, object, string]>([
    ["UP7", { case: "level", toggle: "manageTeams" }, "set to “Edit”"],
    ["UP7", { case: "off", toggle: "manageTeams" }, "“Manage teams” is not switched on"],
    ["UP12", { case: "level" }, "set to “Edit”"],
    ["UP12", { case: "off" }, "“Manage media files” is not switched on"],
    ["UP12", { case: "fileType" }, "“mp3”"],
    ["UP13", { case: "kindChanged", profileKind: "supervisor" }, "cannot be changed"],
    [
      "UP13",
      {
        case: "beyondKind",
        profileKind: "supervisor",
        exceeding: [{ module: "provisioning", toggle: null }],
      },
      "“Supervisor” does not allow this: Provisioning.",
    ],
    ["UP26", { case: "byOwner", owners: 1 }, "1 Owner has this user profile"],
    ["UP26", { case: "byOwner", owners: 2 }, "2 Owners have this user profile"],
    ["UP26", { case: "byOthers", holders: 1 }, "1 user has this user profile"],
    ["UP26", { case: "byOthers", holders: 3 }, "3 users have this user profile"],
    ["UP25", { exceeding: [{ module: "multimedia", toggle: null }], more: 0 }, "profile: Multimedia."],
    ["UP25", { exceeding: [{ module: "multimedia", toggle: null }], more: 4 }, "Multimedia (and 4 more)."],
    ["PW4", { history: 0 }, "The current password cannot"],
    ["PW4", { history: 1 }, "and the one before it cannot"],
  ])("[AN7] tells the cases of a rule apart by its facts: %s %j", (rule, given, told) => {
    const facts = { [rule]: { toggle: "manageMediaFiles", fileType: "mp3", ...given } };
    const decision = { value: false, because: [rule], facts } as unknown as Explainable;
    expect(inEnglish(decision)?.reasons[0]?.reason).toContain(told);
  });

  it.each([
    [true, false, ["Complete provisioning."]],
    [false, true, ["Enable digital channels."]],
    [false, false, ["Enable digital channels and complete provisioning."]],
  ])("[AN7] advises what is left to do: %j %j", (digitalChannelsEnabled, provisioningCompleted, help) => {
    const facts = { CL1: { digitalChannelsEnabled, provisioningCompleted } };
    expect(helpIn(inEnglish({ value: false, because: ["CL1"], facts }))).toEqual(help);
  });

  it("names workspaces in German in a form that fits wherever they stand", () => {
    const switching = decideSwitchTo({ home: loans }, tenant);
    const app = { kind: "app", madeAt: cards, sharedWith: [loans] } as const;
    const using = decideAccessAsset({ ...ann, home: tenant, current: tenant }, "use", app);
    const options = { locale: de, nameOf };
    expect(explain(switching, options)?.reasons[0]?.reason).toBe(
      "Wer die Gruppe „Loans“ als Stamm-Arbeitsbereich hat, kann nicht in die Mandantenebene wechseln.",
    );
    expect(helpIn(explain(using, options))).toEqual([
      "Wechseln Sie in die Gruppe „Loans“ oder das Team „Cards“ der Gruppe „Loans“.",
    ]);
  });

  it("shows the id of a rule that it does not know, as of a newer release", () => {
    const unknown = { value: false, because: ["ZZ9", "constructor"] } as unknown as Explainable;
    expect(inEnglish(unknown)?.reasons).toEqual([
      { rule: "ZZ9", short: "ZZ9", reason: "ZZ9" },
      { rule: "constructor", short: "constructor", reason: "constructor" },
    ]);
  });

  it.each([null, undefined, 7, "no", {}, { because: "AS12" }])(
    "is null for what is no decision: %j",
    (value) => {
      expect(inEnglish(value as unknown as Explainable)).toBeNull();
    },
  );

  it.each([null, undefined, "en", {}])("is null for a locale that is none: %j", (locale) => {
    expect(inEnglish(lockedBy("bob"), { locale: locale as never })).toBeNull();
  });

  it.each<[RuleId, unknown, string | null]>([
    ["RL8", { feature: "decryption" }, en.labels.withheldFeature.decryption],
    ["RL8", { feature: "constructor" }, null],
    ["RL8", { feature: 7 }, null],
    ["PW4", { history: "2" }, null],
    ["ED3", { domain: 7 }, null],
    ["PW2", { minAgeDays: 1, fromMilli: 9e15 }, null],
    ["AS14", { workspace: { level: "tenant" } }, en.names.tenant],
    ["AS14", { workspace: "loans" }, null],
    ["CL1", { digitalChannelsEnabled: "yes", provisioningCompleted: true }, null],
    [
      "UP25",
      {
        more: 0,
        exceeding: [
          { module: "provisioning", toggle: "manageUsers" },
          { module: "multimedia", toggle: null },
        ],
      },
      `${en.labels.toggle.manageUsers} and ${en.labels.module.multimedia}`,
    ],
    ["UP25", { exceeding: [], more: 0 }, null],
    ["UP25", { exceeding: "all", more: 0 }, null],
    ["UP25", { exceeding: [{ module: "provisioning", toggle: "unknown" }], more: 0 }, null],
  ])(
    "[AN7] [ST10] writes a fact as people read it, or shows the sentence without: %s %j",
    (rule, given, shown) => {
      const decision = { value: false, because: [rule], facts: { [rule]: given } } as unknown as Explainable;
      const [reason] = inEnglish(decision)?.reasons ?? [];
      if (shown === null) expect(reason?.reason).toBe(`${String(reason?.short)}.`);
      else expect(reason?.reason).toContain(shown);
    },
  );
});
