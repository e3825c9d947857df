import { describe, expect, it } from "vitest";
import {
  type Actor,
  assetAccess,
  type AssetDecision,
  type Checked,
  entriesOf,
  entryOf,
  featureAccess,
  passwordExpiryOf,
  serializeTenant,
  sizeOf,
  type Tenant,
  transition,
} from "tenant-policy";
import {
  asking,
  decisionsAffected,
  questionsDue,
  type Subscription,
  type Subscriptions,
  subscriptionsOf,
  withoutQuestions,
  withQuestions,
} from "tenant-policy/analysis";
import { ask, rowsOf, type TenantChanges } from "tenant-policy/storage";
import { aTenant, commandIn, type CommandSketch } from "tenant-policy/testing";
import { partialOf } from "../storage/onRows.ts";

const bank = aTenant()
  .withGroup("loans")
  .withTeammate("otto", { role: "owner" })
  .withTeammate("ann", { role: "limited", in: "loans" })
  .withTeammate("abe", { role: "limited", in: "loans" })
  .withAsset("letter", { kind: "template", in: "loans" })
  .build();

const lowering = commandIn(bank, { type: "teammates/changeRole", teammate: "ann", role: "readOnly" });
const lowered = transition(bank, lowering);

/** What is well formed. */
function valueOf<Value>({ value, issues }: Checked<Value>): Value {
  if (issues !== undefined) throw new Error(JSON.stringify(issues));
  return value;
}

/** A question that counts how often it is asked. */
function counting(): {
  readonly roleOf: (tenant: Tenant, id: string) => string | null;
  readonly count: () => number;
} {
  let count = 0;
  return {
    roleOf: ({ teammates }, id) => {
      count += 1;
      return entryOf(teammates.records, id)?.role ?? null;
    },
    count: () => count,
  };
}

const saving = { id: "save", ...asking(assetAccess, "ann", "edit", "letter") };
const others = { id: "other", ...asking(assetAccess, "abe", "edit", "letter") };
const saves = valueOf(subscriptionsOf(bank, [saving, others]));

describe("the decisions that a change affects", () => {
  it("[AN11] are told with the answers before and after, whether the tenant is given or the changes", () => {
    const expected = [
      {
        ...saving,
        before: assetAccess(bank, "ann", "edit", "letter"),
        after: assetAccess(lowered.tenant, "ann", "edit", "letter"),
      },
    ];
    expect(expected[0]?.before.value).toBe(true);
    expect(expected[0]?.after.value).toBe(false);
    for (const later of [lowered.tenant, lowered.changes, [null, lowered.changes]]) {
      const { affected, subscriptions } = valueOf(decisionsAffected(saves, later));
      expect(affected).toEqual(expected);
      expect(entryOf(subscriptions.questions, "save")?.answer).toEqual(expected[0]?.after);
      expect(subscriptions.tenant).toEqual(lowered.tenant);
      expect([affected, ...affected, affected[0]?.before, subscriptions].every(Object.isFrozen)).toBe(true);
    }
    // What is typed once keeps its type.
    const { affected } = valueOf(decisionsAffected(saves, lowered.changes));
    const answer: AssetDecision | undefined = affected[0]?.after;
    expect(answer?.because).toEqual(["RL4"]);
  });

  it.each<[string, (tenant: Tenant) => unknown, CommandSketch]>([
    ["a slice", ({ name }) => name, { type: "name/change", name: "Other" }],
    [
      "a property beside lists",
      ({ bounceList }) => bounceList.retentionDays,
      { type: "bounceList/chooseRetention", days: 3 },
    ],
    [
      "what is derived from a list",
      ({ teammates }) => teammates.owners,
      { type: "teammates/removeOwner", teammate: "otto", reference: "CASE-6" },
    ],
    [
      "a list as a whole",
      ({ workspaces }) => sizeOf(workspaces.groups),
      { type: "workspaces/addGroup", group: "cards", name: "Cards" },
    ],
    [
      "an entry",
      ({ workspaces }) => entryOf(workspaces.groups, "cards")?.name ?? null,
      { type: "workspaces/addGroup", group: "cards", name: "Cards" },
    ],
  ])("[AN11] are told if they read %s", (_, question, sketch) => {
    const subscriptions = valueOf(subscriptionsOf(bank, [{ id: "one", ...asking(question) }]));
    const { tenant } = transition(bank, commandIn(bank, sketch));
    const { affected } = valueOf(decisionsAffected(subscriptions, tenant));
    expect(affected.map(({ before, after }) => [before, after])).toEqual([
      [question(bank), question(tenant)],
    ]);
    expect(question(bank)).not.toEqual(question(tenant));
  });

  it("[ST3] [not AN11] are none of another tenant, which is refused as its changes are", () => {
    const other = aTenant({ id: "other" }).withTeammate("ann", { role: "limited" }).build();
    const { changes } = transition(other, commandIn(other, { type: "name/change", name: "Other" }));
    const ofItsChanges = decisionsAffected(saves, changes);
    expect(ofItsChanges.issues?.[0]).toMatchObject({ rule: "ST3", received: "those of another one" });
    const clone = JSON.parse(serializeTenant(other)) as Tenant;
    for (const later of [other, clone]) expect(decisionsAffected(saves, later)).toEqual(ofItsChanges);
    const sameId = aTenant({ id: bank.id }).build();
    expect(valueOf(decisionsAffected(saves, sameId)).subscriptions.tenant).toBe(sameId);
  });

  it("[not AN11] are none where nothing changed, or nothing that any question reads", () => {
    for (const later of [bank, null, []]) {
      expect(decisionsAffected(saves, later).value).toEqual({ affected: [], subscriptions: saves });
    }
    const renamed = transition(bank, commandIn(bank, { type: "name/change", name: "Other" })).tenant;
    const { affected, subscriptions } = valueOf(decisionsAffected(saves, renamed));
    expect(affected).toEqual([]);
    expect(subscriptions.tenant).toBe(renamed);
    expect(subscriptions.questions).toBe(saves.questions);
  });

  it("[AN11] asks only those of 100,000 questions again that read what changed", () => {
    const { roleOf, count } = counting();
    const ids = ["ann", "abe", ...Array.from({ length: 99_998 }, (_, place) => String(place))];
    const questions = ids.map((id) => ({ id, ...asking(roleOf, id) }));
    const subscriptions = valueOf(subscriptionsOf(bank, questions));
    expect(count()).toBe(100_000);
    const found = valueOf(decisionsAffected(subscriptions, lowered.changes));
    expect(count()).toBe(100_001);
    expect(found.affected.map(({ id, before, after }) => [id, before, after])).toEqual([
      ["ann", "limited", "readOnly"],
    ]);
    const joining = commandIn(lowered.tenant, {
      type: "teammates/invite",
      teammate: "77",
      email: "seventy@bank.example",
      role: "limited",
      home: { level: "group", group: "loans" },
    });
    const joined = valueOf(
      decisionsAffected(found.subscriptions, transition(lowered.tenant, joining).changes),
    );
    expect(count()).toBe(100_002);
    expect(joined.affected.map(({ id, after }) => [id, after])).toEqual([["77", "limited"]]);
    // To add one, or to take one away, asks no other.
    const more = valueOf(withQuestions(joined.subscriptions, [{ id: "again", ...asking(roleOf, "ann") }]));
    expect(count()).toBe(100_003);
    const both = valueOf(decisionsAffected(withoutQuestions(more, ["ann"]), bank));
    expect(both.affected.map(({ id }) => id)).toEqual(["77", "again"]);
    expect(count()).toBe(100_005);
  });

  it("[AN11] asks a question by what it read last", () => {
    const { roleOf, count } = counting();
    const roleOfHolder = (tenant: Tenant): string | null => {
      const holder = entryOf(tenant.assets.records, "letter")?.lockedBy;
      return holder?.kind === "teammate" ? roleOf(tenant, holder.id) : null;
    };
    const unlocked = valueOf(subscriptionsOf(bank, [{ id: "holder", ...asking(roleOfHolder) }]));
    expect(valueOf(decisionsAffected(unlocked, lowered.tenant)).affected).toEqual([]);
    const by: Actor = { kind: "teammate", id: "ann", current: { level: "group", group: "loans" } };
    const locked = transition(bank, {
      ...commandIn(bank, { type: "assets/lock", asset: "letter" }),
      by,
    }).tenant;
    const held = valueOf(decisionsAffected(unlocked, locked));
    expect(held.affected.map(({ before, after }) => [before, after])).toEqual([[null, "limited"]]);
    const loweredToo = transition(locked, lowering).tenant;
    const later = valueOf(decisionsAffected(held.subscriptions, loweredToo));
    expect(later.affected.map(({ after }) => after)).toEqual(["readOnly"]);
    // Nobody holds the lock any more, so the teammate is no concern of the question.
    const free = valueOf(decisionsAffected(later.subscriptions, bank));
    const asked = count();
    expect(valueOf(decisionsAffected(free.subscriptions, lowered.tenant)).affected).toEqual([]);
    expect(count()).toBe(asked);
  });

  it("[not AN11] are not those whose answer is the same in another order, or of which only the reads differ", () => {
    let count = 0;
    const either = ({ teammates }: Tenant): object => {
      count += 1;
      return entryOf(teammates.records, "ann")?.role === "limited"
        ? { a: 1, b: [sizeOf(teammates.records)] }
        : { b: [4], a: 1 };
    };
    const subscriptions = valueOf(subscriptionsOf(bank, [{ id: "either", ...asking(either) }]));
    const found = valueOf(decisionsAffected(subscriptions, lowered.tenant));
    expect(found.affected).toEqual([]);
    expect(found.subscriptions.questions).toBe(subscriptions.questions);
    // What it reads is known anew: not the whole list any more.
    const asked = count;
    const removal = commandIn(lowered.tenant, { type: "teammates/remove", teammate: "abe" });
    const { changes } = transition(lowered.tenant, removal);
    expect(valueOf(decisionsAffected(subscriptions, [lowered.changes, changes])).affected).toEqual([]);
    expect(count).toBe(asked + 1);
    expect(valueOf(decisionsAffected(found.subscriptions, changes)).affected).toEqual([]);
    expect(count).toBe(asked + 1);
  });

  it("[AN11] begin and end to have an answer where a question throws, or none", () => {
    const roleIfLimited = ({ teammates }: Tenant): string => {
      const role = entryOf(teammates.records, "ann")?.role;
      if (role !== "limited") throw new Error("no answer");
      return role;
    };
    const questions = [
      { id: "thrown", ...asking(roleIfLimited) },
      {
        id: "later",
        ...asking((tenant: Tenant) => Promise.resolve(entryOf(tenant.teammates.records, "ann"))),
      },
      { id: "none", question: "assetAccess", args: [] } as never,
      { id: "nothing" } as never,
    ];
    const subscriptions = valueOf(subscriptionsOf(bank, questions));
    expect(entriesOf(subscriptions.questions).map(({ id, answer }) => [id, answer])).toEqual([
      ["later", undefined],
      ["none", undefined],
      ["nothing", undefined],
      ["thrown", "limited"],
    ]);
    const { affected, subscriptions: after } = valueOf(decisionsAffected(subscriptions, lowered.tenant));
    expect(affected.map(({ id, before, after: now }) => [id, before, now])).toEqual([
      ["thrown", "limited", undefined],
    ]);
    expect(valueOf(decisionsAffected(after, bank)).affected.map(({ after: now }) => now)).toEqual([
      "limited",
    ]);
  });
});

describe("questions whose answers end", () => {
  const start = Date.parse("2026-03-02T09:00:00Z");
  const day = 86_400_000;
  const policy = { renewWithoutOtp: false, minAgeDays: 0, maxAgeDays: 90, history: 3 };
  const strict = transition(
    bank,
    commandIn(bank, { type: "passwords/choosePolicy", policy, at: start }),
  ).tenant;
  const changed = transition(strict, {
    ...{ type: "teammates/recordPasswordChange", teammate: "ann" },
    ...{ by: { kind: "system" }, at: start },
  } as never).tenant;
  const expiry = (now: number): Subscription<ReturnType<typeof passwordExpiryOf>> => ({
    id: "expiry",
    ...asking(passwordExpiryOf, "ann", now),
  });

  it("[AN2] tell when the first one ends, and which have ended, to be asked again", () => {
    const subscriptions = valueOf(subscriptionsOf(changed, [expiry(start), saving]));
    const answer = passwordExpiryOf(changed, "ann", start);
    expect(answer.value).toBe(false);
    expect(subscriptions.validUntil).toBe(answer.validUntil);
    const end = answer.validUntil as number;
    expect(end).toBeGreaterThan(start + 80 * day);
    expect(questionsDue(subscriptions, end - 1)).toEqual([]);
    expect(questionsDue(subscriptions, end).map(({ id }) => id)).toEqual(["expiry"]);
    const again = valueOf(withQuestions(subscriptions, [expiry(end)]));
    expect(entryOf(again.questions, "expiry")?.answer).toEqual(passwordExpiryOf(changed, "ann", end));
    expect(again).not.toHaveProperty("validUntil");
    expect(sizeOf(again.questions)).toBe(2);
  });

  it("[AN11] are affected by a change before they end, too", () => {
    const subscriptions = valueOf(subscriptionsOf(changed, [expiry(start)]));
    const shorter = { ...policy, maxAgeDays: 30 };
    const { tenant } = transition(
      changed,
      commandIn(changed, { type: "passwords/choosePolicy", policy: shorter, at: start }),
    );
    const found = valueOf(decisionsAffected(subscriptions, tenant));
    expect(found.affected.map(({ id }) => id)).toEqual(["expiry"]);
    expect(found.subscriptions.validUntil).toBe((subscriptions.validUntil as number) - 60 * day);
  });

  it("[ST10] are none at what is no instant, of what is no subscriptions, and where an answer has no end", () => {
    const subscriptions = valueOf(subscriptionsOf(changed, [expiry(start)]));
    expect(questionsDue(subscriptions, Number.NaN)).toEqual([]);
    expect(questionsDue(subscriptions, "2027" as never)).toEqual([]);
    expect(questionsDue({} as Subscriptions, start)).toEqual([]);
    expect(questionsDue(undefined as never, start)).toEqual([]);
    const odd = [null, { validUntil: "soon" }, { validUntil: 1e300 }, 5];
    const questions = odd.map((answer, place) => ({ id: `odd-${place}`, ...asking(() => answer) }));
    expect(valueOf(subscriptionsOf(bank, questions))).not.toHaveProperty("validUntil");
  });
});

describe("subscriptions", () => {
  it("show of a question what is declared, and not what it reads", () => {
    const ending = asking(() => ({ value: true, validUntil: 5 }));
    const one = valueOf(subscriptionsOf(bank, [{ id: "one", ...ending }]));
    const after = valueOf(decisionsAffected(saves, lowered.tenant)).subscriptions;
    const shown = [
      entryOf(saves.questions, "save"),
      entryOf(after.questions, "save"),
      entryOf(valueOf(withQuestions(saves, [others])).questions, "other"),
      ...questionsDue(one, 5),
    ];
    const declared = ["id", "question", "args", "answer"];
    expect(shown.map((question) => Reflect.ownKeys(question ?? {}))).toEqual([
      declared,
      declared,
      declared,
      declared,
    ]);
  });

  it("keep answers of several kinds, and their ids as they are", () => {
    const hostile = ["__proto__", "constructor", "0", "#0", "1048583"];
    const questions = hostile.map((id) => ({ id, ...asking(featureAccess, id, "viewProfileKey") }));
    const subscriptions = valueOf(subscriptionsOf(bank, [...questions, saving]));
    expect(entriesOf(subscriptions.questions).map(({ id }) => id)).toEqual([...hostile, "save"].sort());
    expect(entryOf(subscriptions.questions, "__proto__")?.answer?.because).toEqual(["ST11"]);
  });

  it("take the questions that they gave", () => {
    const again = valueOf(subscriptionsOf(lowered.tenant, entriesOf(saves.questions)));
    expect(entryOf(again.questions, "save")?.answer).toEqual(
      assetAccess(lowered.tenant, "ann", "edit", "letter"),
    );
  });

  it("[ST3] [ST5] have issues where the questions are none, or not told apart", () => {
    const none = valueOf(subscriptionsOf(bank, []));
    const lists: readonly (readonly [unknown, readonly unknown[]])[] = [
      ["save", [["ST3", "invalidType", []]]],
      [[null, saving], [["ST3", "invalidType", [0]]]],
      [
        [{ ...saving, id: "" }, { ...saving, id: 5 }, { question: assetAccess }].slice(0, 2),
        [
          ["ST5", "invalidValue", [0, "id"]],
          ["ST5", "invalidType", [1, "id"]],
        ],
      ],
      [[saving, others, saving], [["ST5", "duplicate", [2, "id"]]]],
      [[{ ...saving, args: new Array(2 ** 32 - 1) }, others], [["ST3", "tooLong", [0, "args"]]]],
      [
        [
          {
            get id() {
              throw new Error("no");
            },
          },
        ],
        [["ST3", "unreadable", [0]]],
      ],
    ];
    for (const [questions, expected] of lists) {
      for (const { issues } of [
        subscriptionsOf(bank, questions as []),
        withQuestions(none, questions as []),
      ]) {
        expect(issues?.map(({ rule, code, path }) => [rule, code, path])).toEqual(expected);
      }
    }
  });

  it("[ST17] [ST3] have issues where the tenant is malformed, or that say that the library did not make them", () => {
    const rulesOf = (checked: { readonly issues?: readonly { readonly rule: string }[] | undefined }) =>
      checked.issues?.map(({ rule }) => rule);
    const expected = "subscriptions that this library made, which live in memory only";
    const parsed = JSON.parse(JSON.stringify(saves)) as Subscriptions;
    expect(rulesOf(subscriptionsOf({} as Tenant, [saving]))).toEqual(["ST17"]);
    for (const forged of [
      { ...saves },
      parsed,
      Object.create(saves),
      null,
      undefined,
      "saves",
      bank,
    ] as never[]) {
      for (const { issues } of [decisionsAffected(forged, bank), withQuestions(forged, [saving])]) {
        expect(issues).toMatchObject([{ rule: "ST3", code: "invalidValue", path: [], expected }]);
      }
      expect(withoutQuestions(forged, ["save"])).toBe(forged);
    }
    expect(rulesOf(decisionsAffected(saves, {} as Tenant))).toContain("ST3");
    const foreign = aTenant({ id: "other" }).withTeammate("ann", { role: "limited" }).build();
    const rename = transition(foreign, commandIn(foreign, { type: "name/change", name: "Other" })).changes;
    expect(rulesOf(decisionsAffected(saves, rename as TenantChanges))).toEqual(["ST3"]);
  });

  it("[ST2] are the same where nothing is taken away", () => {
    expect(withoutQuestions(saves, ["nobody"])).toBe(saves);
    expect(withoutQuestions(saves, [])).toBe(saves);
    expect(withoutQuestions(saves, "save" as never)).toBe(saves);
    expect(withoutQuestions(saves, [5] as never)).toBe(saves);
    const one = withoutQuestions(saves, ["save", "save"]);
    expect(entriesOf(one.questions).map(({ id }) => id)).toEqual(["other"]);
    expect(valueOf(decisionsAffected(one, lowered.tenant)).affected).toEqual([]);
  });

  it("[ST17] of some rows are of no use once the answer is given", () => {
    const keys = ["teammates.records", "assets.records", "workspaces.groups"] as const;
    const rows = [...rowsOf(bank)];
    const read = {
      keys: [{ part: "head", id: "head" } as const, ...keys.map((part) => ({ part, all: true }) as const)],
      rows: rows.filter(({ part }) => ["head", ...keys].includes(part)),
    };
    let kept: Subscriptions | undefined;
    const { answer } = ask(partialOf(read), (tenant) => {
      kept = subscriptionsOf(tenant, [saving]).value;
      return entryOf((kept as Subscriptions).questions, "save")?.answer;
    });
    expect(answer).toEqual(assetAccess(bank, "ann", "edit", "letter"));
    expect(decisionsAffected(kept as Subscriptions, bank).issues?.[0].rule).toBe("ST17");
  });
});
