import { describe, expect, it } from "vitest";
import type { AuditEntry } from "../../src/tenant/auditEntry.ts";
import { decideExecute } from "../../src/tenant/canExecute.ts";
import type { Change } from "../../src/kernel/schema/changes.ts";
import { changesOf } from "../../src/tenant/changesOf.ts";
import { layouts } from "../../src/tenant/parts.ts";
import { stepIn } from "../../src/tenant/step.ts";
import type { Command } from "../../src/tenant/command.ts";
import { actorIdOf } from "../../src/slices/actorIdOf.ts";
import { replay } from "../../src/tenant/replay.ts";
import { serializeTenant } from "../../src/tenant/serializeTenant.ts";
import type { Tenant } from "../../src/tenant/tenant.ts";
import { rulesVersion } from "../../src/kernel/decision/rulesVersion.ts";
import { schemaVersion } from "../../src/tenant/anyVersion.ts";
import { transition } from "../../src/tenant/transition.ts";
import { frozen } from "../../src/kernel/json/frozen.ts";
import type { Actor, CrossLaunchActor } from "../../src/vocabulary/actor.ts";
import { isFrozen } from "../kernel/json/isFrozen.ts";
import { places } from "../vocabulary/people.ts";
import {
  after,
  bank,
  bankWithHelpDesk,
  command,
  crossLaunch,
  type Json,
  noon,
  olga,
  samsId,
  system,
  teammate,
} from "./bank.ts";

const choice = command(olga, { type: "timeZone/choose", zone: "Asia/Tokyo" });
const invitation = command(olga, {
  ...{ type: "teammates/invite", teammate: "noor", email: "noor@retail-bank.example" },
  ...{ role: "limited", home: places.loansLegal },
} as const);

function auditOf(tenant: Tenant, each: Command): AuditEntry {
  return transition(tenant, each).audit ?? expect.unreachable("no audit entry");
}

describe("transition", () => {
  it("[AN6] decides, reduces and audits", () => {
    const { tenant, decision, audit } = transition(bank, choice);
    expect(tenant).toEqual({ ...bank, timeZone: "Asia/Tokyo" });
    expect(decision).toEqual(decideExecute(bank, choice));
    expect(decision.value).toBe(true);
    expect(audit).toEqual({
      ...{ schemaVersion, rulesVersion, id: null, at: noon, by: "olga", kind: "teammate" },
      ...{ adminUserName: null, adminUserDomain: null },
      from: { level: "tenant" },
      command: "timeZone/choose",
      isAccepted: true,
      because: decision.because,
      reference: null,
      changes: [{ path: ["timeZone"], before: "Europe/London", after: "Asia/Tokyo" }],
    });
  });

  it("[not AN6] changes nothing where it refuses: the same state object, and the decision of decideExecute", () => {
    const refused = [
      { ...choice, by: teammate("fiona") },
      { ...choice, by: system },
      { ...choice, zone: "BST" },
      { ...choice, type: "timeZone/forget" },
      { ...invitation, teammate: "ann" },
    ] as readonly Command[];
    for (const each of refused) {
      const { tenant, decision, audit } = transition(bank, each);
      expect(tenant).toBe(bank);
      expect(decision).toEqual(decideExecute(bank, each));
      expect(decision.value).toBe(false);
      expect(audit).toBeNull();
    }
  });

  it("[ST2] gives the same state object where nothing changes, and allows it all the same", () => {
    const idle: readonly Command[] = [
      { ...choice, zone: "Europe/London" } as Command,
      command(olga, { type: "helpDesk/choose", settings: { ...bank.helpDesk } }),
      command(olga, { type: "emailDomains/allow", domain: "RETAIL-BANK.example" }),
      command(olga, { type: "teammates/withdrawDecryption", teammate: "ann" }),
      command(olga, { type: "teammates/grantDecryption", teammate: "rhea" }),
      command(olga, { type: "channels/chooseModuleSettings", settings: {} }),
      command(olga, { type: "networkAccess/chooseApiList", addresses: ["198.51.100.16/28"] }),
      command(olga, { type: "assets/share", asset: "mobile-app", with: places.loans }),
      command(system, { type: "subscription/completeProvisioning" }),
      command(
        system,
        { type: "bounceList/recordBounce", email: "Gone.Away@mail.example" },
        1_729_060_200_000,
      ),
      command(system, { type: "teammates/recordLogIn", teammate: "ann", happenedAtMilli: 0 }),
      command(system, {
        type: "assets/completeWithdrawal",
        asset: "mobile-app",
        from: places.loans,
        withdrawal: "w1",
      }),
    ];
    for (const each of idle) {
      const { tenant, decision, audit } = transition(bank, each);
      expect([each.type, tenant === bank, decision.value, audit]).toEqual([each.type, true, true, null]);
    }
  });

  it("[not ST2] leaves all other parts the same objects where it changes one", () => {
    const changed = transition(bank, invitation).tenant;
    for (const part of Object.keys(bank) as (keyof Tenant)[]) {
      expect([part, changed[part] === bank[part]]).toEqual([part, part !== "teammates"]);
    }
  });

  it("[ST1] freezes what it gives through and through", () => {
    for (const each of [choice, invitation, { ...choice, by: crossLaunch("helpDesk") } as Command]) {
      const { tenant, audit } = transition(bank, structuredClone(each));
      expect(isFrozen(tenant) && isFrozen(audit)).toBe(true);
    }
  });

  it("[ST7] leaves the command to its sender: not frozen, and free to change", () => {
    const making = {
      ...{ type: "assets/make", asset: "new", kind: "app", name: "New", at: noon },
      by: { kind: "teammate", id: "olga", current: { ...places.loans } },
    };
    const settings = { ...bank.inboundMedia, expiry: { unit: "days", amount: 2 } };
    const choosing = { type: "inboundMedia/choose", by: olga, at: noon, settings };
    const sharing = {
      type: "assets/share",
      asset: "new",
      with: { ...places.loansLegal },
      by: making.by,
      at: noon,
    };
    const steps = [making, choosing, sharing] as unknown as readonly Command[];
    const { tenant, audit } = replay(bank, steps);
    const before = JSON.stringify([tenant, audit]);
    for (const part of [
      making,
      making.by,
      making.by.current,
      settings,
      settings.expiry,
      sharing,
      sharing.with,
    ]) {
      expect(Object.isFrozen(part)).toBe(false);
      for (const key of Object.keys(part)) (part as Json)[key] = "mutated";
    }
    expect(JSON.stringify([tenant, audit])).toBe(before);
    expect(before).not.toContain("mutated");
  });

  it("[not ST7] takes a command that is frozen, through and through or on the surface", () => {
    expect(transition(bank, frozen(structuredClone(invitation)))).toEqual(transition(bank, invitation));
    const current = { level: "group", group: "loans" };
    const shallow = Object.freeze({
      ...choice,
      by: Object.freeze({ kind: "teammate", id: "olga", current }),
    });
    const { audit } = transition(bank, shallow as Command);
    current.group = "mutated";
    expect(audit?.from).toEqual(places.loans);
  });
});

describe("the audit trail", () => {
  it("[AU1] says who, when, from where, and what changed from what to what, an entry under its id", () => {
    const from = teammate("olga", places.loans);
    const moving = command(
      from,
      { type: "teammates/move", teammate: "ann", to: places.loansLegal },
      noon + 1,
    );
    expect(auditOf(bank, moving)).toMatchObject({
      ...{ at: noon + 1, by: "olga", kind: "teammate", from: places.loans, command: "teammates/move" },
      isAccepted: true,
      changes: [
        { path: ["teammates", "records", "ann", "home", "level"], before: "group", after: "team" },
        { path: ["teammates", "records", "ann", "home", "team"], after: "loans-legal" },
      ],
    });
  });

  it("[AU1] has no `before` of what is new, and no `after` of what is gone", () => {
    const [added] = auditOf(bank, invitation).changes;
    expect(added).toMatchObject({ path: ["teammates", "records", "noor"], after: { id: "noor" } });
    expect(added).not.toHaveProperty("before");
    const removing = command(olga, { type: "teammates/remove", teammate: "ann" });
    const [removed] = auditOf(bank, removing).changes;
    expect(removed).toMatchObject({ path: ["teammates", "records", "ann"], before: { id: "ann" } });
    expect(removed).not.toHaveProperty("after");
  });

  it.each<[Command, readonly string[]]>([
    [command(olga, { type: "workspaces/addGroup", group: "g", name: "G" }), ["workspaces", "groups", "g"]],
    [
      command(olga, { type: "workspaces/addTeam", team: "t", group: "loans", name: "T" }),
      ["workspaces", "teams", "t"],
    ],
    [command(olga, { type: "assets/delete", asset: "greeter" }), ["assets", "records", "greeter"]],
    [
      command(olga, { type: "userProfiles/copy", from: "supervisor", profile: "p", name: "P" }),
      ["userProfiles", "records", "p"],
    ],
    [command(olga, { type: "channels/add", channel: "c", kind: "chat" }), ["channels", "channels", "c"]],
    [
      command(olga, { type: "channels/chooseModuleSettings", settings: { idleMinutes: 1 } }),
      ["channels", "module", "idleMinutes"],
    ],
    [
      // Before the entry ends that would leave with it (BL10).
      command(system, { type: "bounceList/recordBounce", email: "New@mail.example" }, noon - 259_200_000),
      ["bounceList", "entries", "new@mail.example"],
    ],
    [command(olga, { type: "bounceList/chooseRetention", days: 1 }), ["bounceList", "retentionDays"]],
    [
      command(olga, { type: "networkAccess/chooseApiList", addresses: ["10.0.0.1"] }),
      ["networkAccess", "api", "entries"],
    ],
    [
      command(olga, { type: "networkAccess/chooseManagementList", addresses: [] }),
      ["networkAccess", "management", "entries"],
    ],
    [command(olga, { type: "networkAccess/chooseTwoFactor", mode: "off" }), ["networkAccess", "twoFactor"]],
    [
      command(olga, { type: "passwords/choosePolicy", policy: { ...bank.passwords, history: 9 } }),
      ["passwords", "history"],
    ],
    [command(olga, { type: "privacy/allowEmbedding", isOn: true }), ["privacy", "allowsEmbedding"]],
    [command(olga, { type: "emailDomains/choose", domains: [] }), ["emailDomains"]],
  ])(
    "[AU1] has one change where one thing changed, and none that is derived from it: $type",
    (each, path) => {
      expect(auditOf(bank, each).changes.map((change) => change.path)).toEqual([path]);
    },
  );

  it("[AU1] [PK3] names a new profile key by its id, and never shows the key", () => {
    const { changes } = auditOf(bank, command(olga, { type: "profileKey/regenerate", keyId: "key-3" }));
    expect(changes).toEqual([
      { path: ["profileKey", "id"], before: "profile-key-2", after: "key-3" },
      { path: ["profileKey", "madeAtMilli"], before: 1_705_309_200_000, after: noon },
      { path: ["profileKey", "retired", "profile-key-2"], after: { id: "profile-key-2" } },
    ]);
  });

  it("[AU1] says of the system that it is the system, from nowhere", () => {
    const event = command(system, { type: "teammates/recordLogIn", teammate: "rex" });
    expect(auditOf(bank, event)).toMatchObject({
      by: "system",
      kind: "system",
      from: null,
      because: ["ST9"],
    });
  });

  it("[not AU1] has no entry of a teammate's command that is refused or changes nothing", () => {
    expect(transition(bank, { ...choice, by: teammate("fiona") }).audit).toBeNull();
    expect(transition(bank, { ...choice, zone: "Europe/London" } as Command).audit).toBeNull();
    expect(transition(bank, { ...choice, zone: "BST" } as Command).audit).toBeNull();
    expect(transition(bank, { ...choice, by: teammate("nobody") }).audit).toBeNull();
  });

  const versions = { schemaVersion, rulesVersion };

  it("[AU1] keeps the id of the command, and the versions of the form and of the rules", () => {
    const sent = { ...choice, id: "request-7" };
    expect(auditOf(bank, sent as Command)).toMatchObject({ ...versions, id: "request-7" });
    expect(auditOf(bank, choice).id).toBeNull();
    expect(transition(bank, { ...choice, id: "" }).decision.because).toEqual(["ST5"]);
    const tried = { ...sent, by: sam, zone: 7 };
    expect(transition(bankOpen, tried as never).audit).toMatchObject({ ...versions, id: "request-7" });
    expect(transition(bankOpen, { ...tried, id: 7 } as never).audit).toMatchObject({ id: null });
  });

  const bankOpen = bankWithHelpDesk(true, true);
  const sam = crossLaunch("helpDesk", "owner", places.loans);
  const samsEntry = {
    ...{ ...versions, id: null, by: samsId, kind: "helpDesk", from: places.loans },
    ...{ adminUserName: "sam", adminUserDomain: "vendor.example", reference: null },
  };

  it("[HD7] keeps name and domain beside the id, which others could spell", () => {
    const by = { ...sam, adminUserName: "sam_Retail Bank_help_desk@vendor.example_", adminUserDomain: "x" };
    const making = command(by, { type: "assets/make", asset: "new", kind: "template", name: "New" });
    const { adminUserName, adminUserDomain } = by as CrossLaunchActor;
    expect(auditOf(bankOpen, making)).toMatchObject({ kind: "helpDesk", adminUserName, adminUserDomain });
  });

  it("[not HD7] of a teammate and of the system there is none", () => {
    const event = command(system, { type: "teammates/recordLogIn", teammate: "rex" });
    for (const each of [choice, event]) {
      expect(auditOf(bank, each)).toMatchObject({ adminUserName: null, adminUserDomain: null });
    }
  });

  it("[HD7] has an entry of every change in a cross-launch, under the id of the cross-launch", () => {
    for (const kind of ["helpDesk", "partner"] as const) {
      const by = crossLaunch(kind, "owner", places.loans);
      const making = command(by, { type: "assets/make", asset: "new", kind: "template", name: "New" });
      expect(auditOf(bankOpen, making)).toMatchObject({
        ...{ at: noon, by: samsId, kind, from: places.loans, command: "assets/make", isAccepted: true },
        changes: [{ path: ["assets", "records", "new"] }],
      });
    }
  });

  it("[WS7] [HD7] uses the name of the tenant that is in force when the command is accepted", () => {
    const renamed = transition(bankOpen, command(olga, { type: "name/change", name: "Our Bank" })).tenant;
    const making = command(sam, { type: "assets/make", asset: "new", kind: "template", name: "New" });
    expect(auditOf(renamed, making)).toMatchObject({ by: samsId.replace(bankOpen.name, "Our Bank") });
    expect(auditOf(bankOpen, command(olga, { type: "name/change", name: "Our Bank" }))).toMatchObject({
      ...{ by: "olga", command: "name/change" },
      changes: [{ path: ["name"], before: bankOpen.name, after: "Our Bank" }],
    });
  });

  it("[not WS7] leaves the entries of before as they are", () => {
    const making = command(sam, { type: "assets/make", asset: "new", kind: "template", name: "New" });
    const { tenant, audit } = transition(bankOpen, making);
    expect(transition(tenant, command(olga, { type: "name/change", name: "Our Bank" })).decision.value).toBe(
      true,
    );
    expect(audit?.by).toBe(samsId);
  });

  it("[HD7] has an entry of every other command in a cross-launch, refused or without effect", () => {
    const naming = command(sam, {
      ...{ type: "assets/rename", asset: "payment-reminder", name: "Payment reminder" },
    });
    expect(auditOf(bankOpen, naming)).toMatchObject({ by: samsId, isAccepted: true, changes: [] });
    expect(auditOf(bankOpen, { ...choice, by: sam })).toMatchObject({ by: samsId, isAccepted: false });
    const closed = bankWithHelpDesk(false, true);
    expect(auditOf(closed, { ...choice, by: sam })).toEqual({
      ...{ ...samsEntry, at: noon, command: "timeZone/choose" },
      ...{ isAccepted: false, because: ["HD1"], changes: [] },
    });
    const event = command(sam, { type: "teammates/recordLogIn", teammate: "rex" });
    expect(auditOf(bankOpen, event)).toMatchObject({ by: samsId, isAccepted: false, because: ["ST9"] });
  });

  it("[HD7] has an entry of a malformed command in a cross-launch, as of any attempt", () => {
    const tooLong = command(sam, { type: "bounceList/chooseRetention", days: 400 });
    expect(transition(bankOpen, tooLong)).toMatchObject({
      tenant: bankOpen,
      decision: { value: false, because: ["BL1"] },
      audit: {
        ...{ ...samsEntry, at: noon, command: "bounceList/chooseRetention" },
        ...{ isAccepted: false, because: ["BL1"], changes: [] },
      },
    });
    const polluting: unknown = JSON.parse(
      `{ ${JSON.stringify({ ...tooLong, days: 30 }).slice(1, -1)}, "__proto__": {} }`,
    );
    const attempt = transition(bankOpen, polluting as Command);
    expect(attempt.audit).toMatchObject({ isAccepted: false, because: ["ST3"] });
    expect(isFrozen(attempt.audit) && attempt.tenant === bankOpen).toBe(true);
  });

  it.each(["help", 7, "__proto__", null])(
    "[HD7] has an entry of an attempt at an unknown command in a cross-launch, without its words: %j",
    (type) => {
      const { audit } = transition(bank, { ...choice, by: sam, type } as never);
      expect([audit?.command, audit?.isAccepted, audit?.because]).toEqual(["unknown", false, ["ST6"]]);
    },
  );

  it.each([NaN, Infinity, 8.64e15 + 1, 0.5, "1729501200000", null, undefined, {}])(
    "[HD7] has an entry without instant of an attempt in a cross-launch at %j",
    (at) => {
      const { tenant, decision, audit } = transition(bankOpen, { ...choice, by: sam, at } as never);
      expect([tenant === bankOpen, decision.value]).toEqual([true, false]);
      expect(audit).toEqual({
        ...{ ...samsEntry, at: null, command: "timeZone/choose" },
        ...{ isAccepted: false, because: decision.because, changes: [] },
      });
    },
  );

  it("[HD7] has an entry of an attempt in a cross-launch that names neither command nor instant", () => {
    const { audit } = transition(bankOpen, { by: sam } as never);
    expect(audit).toMatchObject({ at: null, by: samsId, command: "unknown", because: ["ST6"] });
  });

  it("[not HD7] has no entry of a teammate's attempt without an instant that can be used", () => {
    expect(transition(bankOpen, { ...choice, at: NaN }).audit).toBeNull();
  });

  it("[HD7] refuses a control character in who cross-launches, and has no entry, as there is nobody to name", () => {
    for (const by of [
      { ...sam, adminUserName: "sam\n" },
      { ...sam, adminUserDomain: "\u202evendor" },
    ]) {
      const refused = { value: false, because: ["HD7"] };
      expect(transition(bankOpen, { ...choice, by })).toMatchObject({
        ...{ tenant: bankOpen, decision: refused, audit: null },
      });
    }
  });

  it("[not HD7] audits under a stored name of the tenant whatever it holds", () => {
    const tenant = { ...bankOpen, name: "Bank\n" };
    expect(auditOf(tenant, { ...choice, by: sam })).toMatchObject({
      by: samsId.replace(bankOpen.name, "Bank\n"),
    });
  });

  it("[not HD7] has no entry where it cannot be known who tried it", () => {
    const strange: readonly unknown[] = [
      ...[undefined, null, "help", [], {}],
      { ...choice, by: { ...sam, adminUserName: "" } },
      Object.create({ ...choice, by: sam }) as unknown,
    ];
    for (const each of strange) expect(transition(bankOpen, each as Command).audit).toBeNull();
  });
});

describe("changesOf", () => {
  const changesBetween = (before: Tenant, there: Tenant): readonly Change[] =>
    changesOf(stepIn(layouts, before, there));

  it("[not AU1] finds no change between a state and itself, or one that says the same", () => {
    expect(changesBetween(bank, bank)).toEqual([]);
    expect(changesBetween(bank, JSON.parse(JSON.stringify(bank)) as Tenant)).toEqual([]);
  });

  it("[AU1] finds the changes of several commands: parts in their order, entries by id", () => {
    const there = after(
      bank,
      invitation,
      choice,
      command(olga, { type: "teammates/remove", teammate: "ann" }),
      command(olga, { type: "workspaces/addGroup", group: "cards", name: "Cards" }),
    );
    const paths = [
      ...["timeZone", "workspaces.groups.cards", "teammates.records.ann", "teammates.records.noor"],
      "teammates.retired.ann",
    ];
    expect(changesBetween(bank, there).map(({ path }) => path.join("."))).toEqual(paths);
    expect(changesBetween(there, bank).map(({ path }) => path.join("."))).toEqual(paths);
  });
});

describe("replay", () => {
  const sam = crossLaunch("partner", "owner");
  const log: readonly Command[] = [
    command(olga, { type: "helpDesk/choose", settings: { base: true, fullAccess: true, decryption: false } }),
    command(teammate("fiona"), { type: "timeZone/choose", zone: "UTC" }, noon + 1),
    invitation,
    command(sam, { type: "helpDesk/choose", settings: { base: true, fullAccess: true, decryption: true } }),
    { ...choice, zone: "BST" } as Command,
    choice,
    choice,
    command(system, { type: "teammates/recordLogIn", teammate: "noor" }, noon + 2),
  ];
  const replayed = replay(bank, log);

  it("[AN6] leads to the state of the single steps, byte for byte, every time", () => {
    const stepwise = log.reduce((state, each) => transition(state, each).tenant, bank);
    expect(replayed.tenant).toEqual(stepwise);
    expect(serializeTenant(replayed.tenant)).toBe(serializeTenant(stepwise));
    expect(JSON.stringify(replay(bank, log))).toBe(JSON.stringify(replayed));
    expect(replay(bank, JSON.parse(JSON.stringify(log)) as readonly Command[])).toEqual(replayed);
  });

  it("[AN6] leads to the same state from the accepted commands alone", () => {
    const accepted = log.filter(
      (_, position) => !replayed.refusals.some((each) => each.position === position),
    );
    const { tenant, refusals } = replay(bank, accepted);
    expect(serializeTenant(tenant)).toBe(serializeTenant(replayed.tenant));
    expect(refusals).toEqual([]);
  });

  it("[not AN6] names the refusals by their positions", () => {
    expect(replayed.refusals.map(({ position, decision }) => [position, decision.because])).toEqual([
      [1, expect.arrayContaining(["TS1"])],
      [3, expect.arrayContaining(["TS2", "HD10"])],
      [4, ["TZ1"]],
    ]);
  });

  it("[AU1] audits in the order of acceptance, whatever the instants", () => {
    expect(replayed.audit.map(({ command: type, by, isAccepted }) => [type, by, isAccepted])).toEqual([
      ["helpDesk/choose", "olga", true],
      ["teammates/invite", "olga", true],
      ["helpDesk/choose", samsId, false],
      ["timeZone/choose", "olga", true],
      ["teammates/recordLogIn", "system", true],
    ]);
  });

  it("[not AN6] gives the same state object for no commands", () => {
    expect(replay(bank, [])).toEqual({ tenant: bank, audit: [], refusals: [] });
    expect(replay(bank, []).tenant).toBe(bank);
  });
});

describe("actorIdOf", () => {
  it.each<[Actor, string]>([
    [olga, "olga"],
    [system, "system"],
    [crossLaunch("helpDesk"), samsId],
    [crossLaunch("partner"), samsId],
  ])("[HD7] %j", (actor, id) => {
    expect(actorIdOf(bank, actor)).toBe(id);
  });
});
