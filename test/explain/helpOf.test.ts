import { describe, expect, it } from "vitest";
import { decideAssignBotRoles } from "../../src/appTray/canAssignBotRoles.ts";
import { decideGrantApps } from "../../src/appTray/canGrantApps.ts";
import { decideUseBotRole } from "../../src/appTray/canUseBotRole.ts";
import { type Asset, type AssetAction, assetActions } from "../../src/assets/asset.ts";
import { assetKinds } from "../../src/assets/sharingTable.ts";
import type { Person } from "../../src/vocabulary/person.ts";
import type { Workspace } from "../../src/vocabulary/workspace.ts";
import { decideAccessAsset } from "../../src/assets/canAccessAsset.ts";
import { decideSupportChangeOwner } from "../../src/teammates/canSupportChangeOwner.ts";
import { decideResendInvitation } from "../../src/teammates/canResendInvitation.ts";
import { decideRevokeInvitation } from "../../src/teammates/canRevokeInvitation.ts";
import { assetAccess } from "../../src/tenant/assetAccess.ts";
import type { Command } from "../../src/tenant/command.ts";
import type { Tenant } from "../../src/tenant/tenant.ts";
import { decideExecute } from "../../src/tenant/canExecute.ts";
import { actorIn, aTenant, defaultAtMilli, workspaceIn } from "../../src/testing/index.ts";
import { decideSwitchTo } from "../../src/workspaces/canSwitchTo.ts";
import { decideSendEmail } from "../../src/bounceList/canSendEmail.ts";
import { decideDomainAllowed } from "../../src/emailDomains/isDomainAllowed.ts";
import { explain } from "../../src/explain/explain.ts";
import { type HelpKey, isAskingKey, whoIsGoodForAll } from "../../src/explain/helpKey.ts";
import { helpOf } from "../../src/explain/helpOf.ts";
import { de } from "../../src/explain/locales/de.ts";
import { en } from "../../src/explain/locales/en.ts";
import { type Explainable } from "../../src/explain/readDecision.ts";
import { passwordPolicyCheck } from "../../src/passwords/passwordPolicyCheck.ts";
import { decideChangeEmail } from "../../src/teammates/canChangeEmail.ts";
import { decideChangeRole } from "../../src/teammates/canChangeRole.ts";
import { decideGrantDecryption } from "../../src/teammates/canGrantDecryption.ts";
import { decideInvite } from "../../src/teammates/canInvite.ts";
import { decideMoveTeammate } from "../../src/teammates/canMoveTeammate.ts";
import { decideRemoveTeammate } from "../../src/teammates/canRemoveTeammate.ts";
import { decideResetPassword } from "../../src/teammates/canResetPassword.ts";
import { decideUseFeature } from "../../src/teammates/canUseFeature.ts";
import { decideWithdrawDecryption } from "../../src/teammates/canWithdrawDecryption.ts";
import { decideUseModule } from "../../src/userProfiles/canUseModule.ts";
import type { Role } from "../../src/vocabulary/role.ts";
import { everyRole, person, places, teammate } from "../vocabulary/people.ts";

const self = { id: "ann" };
const facts = { emailDomains: ["bank.example"], teammates: [] };
const nora = { id: "nora", email: "nora@bank.example", role: "limited", home: places.loans } as const;
const accepted = { invitation: null } as const;
const ledger = { isLastDecryptingOwner: true, mayDecrypt: false };

it("[MD1] where uploads are off, another file would not help", () => {
  const off: Explainable = { value: false, because: ["MD1"], facts: { MD1: { case: "off" } } } as never;
  const otherType: Explainable = {
    value: false,
    because: ["MD1"],
    facts: { MD1: { case: "fileType", fileType: "exe" } },
  } as never;
  expect([off, otherType].map(stepsOf)).toEqual([["allowUploads"], ["allowUploads | chooseFile"]]);
});

/** The steps as texts: `askOwner`, `wait | takeOffBounceList`. */
function stepsOf(decision: Explainable): readonly string[] {
  return helpOf(decision).map(({ ways }) => ways.map(({ key }) => key).join(" | "));
}

describe("helpOf", () => {
  it.each<[string, Explainable, readonly string[]]>([
    [
      "[ED3] [TM7] of a domain",
      decideInvite(person("owner"), { ...nora, email: "n@x.example" }, facts),
      ["allowDomain | correctEntry"],
    ],
    [
      "[TM2] [TM3] an Owner in a group, by Full Access",
      decideInvite(person("full"), { ...nora, role: "owner" }, facts),
      ["askOwner", "placeAtTenant"],
    ],
    [
      "[TM3] an Owner in a group, by an Owner",
      decideInvite(person("owner"), { ...nora, role: "owner" }, facts),
      ["placeAtTenant"],
    ],
    [
      "[TM3] a promotion in a group",
      decideChangeRole(person("owner"), teammate("full", "loans"), "owner"),
      ["placeAtTenant"],
    ],
    [
      "[TM4] an Owner is removed by another",
      decideRemoveTeammate(person("owner"), teammate("owner")),
      ["askSupport"],
    ],
    [
      "[TM4] somebody removes themselves",
      decideRemoveTeammate(person("full"), teammate("full", "bank", self)),
      ["askAnotherPerson"],
    ],
    [
      "[TM4] [RL3] Limited Access removes an Owner",
      decideRemoveTeammate(person("limited"), teammate("owner")),
      ["askSupport"],
    ],
    [
      "[TM4] [RL3] Limited Access removes somebody",
      decideRemoveTeammate(person("limited"), teammate("limited")),
      ["askOwnerOrFull"],
    ],
    [
      "[TM5] [TM6] an Owner lowers another",
      decideChangeRole(person("owner"), teammate("owner"), "full"),
      ["askSupport"],
    ],
    [
      "[TM12] [TM8] Limited Access moves themselves",
      decideMoveTeammate(person("limited"), teammate("limited", "bank", self), places.loans),
      ["askOwner"],
    ],
    [
      "[RL1] [RL6] Full Access configures SSO that is lacking",
      decideUseFeature(person("full"), "configureSso", []),
      ["askOwner", "extendSubscription"],
    ],
    ["[RL6] an Owner does", decideUseFeature(person("owner"), "configureSso", []), ["extendSubscription"]],
    [
      "[DL6] an Owner without decryption grants it",
      decideGrantDecryption(person("owner"), teammate("full"), false),
      ["askDecryptingOwner"],
    ],
    [
      "[DL6] [DL5] and to themselves",
      decideGrantDecryption(person("owner"), teammate("owner", "bank", self), false),
      ["askDecryptingOwner"],
    ],
    [
      "[DL6] the last who decrypts",
      decideWithdrawDecryption(person("owner"), teammate("owner"), true),
      ["letAnotherDecryptFirst"],
    ],
    [
      "[DL6] the address of the last who decrypts",
      decideChangeEmail(person("owner"), { ...teammate("owner"), ...accepted }, "o@bank.example", {
        ...facts,
        ...ledger,
      }),
      ["letAnotherDecryptFirst"],
    ],
    [
      "[AT1] no role is named",
      decideAssignBotRoles(person("owner"), teammate("full"), []),
      ["chooseBotRole"],
    ],
    [
      "[AT1] no role is named, by Limited Access",
      decideAssignBotRoles(person("limited"), teammate("full"), []),
      ["askOwnerOrFull", "chooseBotRole"],
    ],
    [
      "[AT1] a role is named by Limited Access",
      decideAssignBotRoles(person("limited"), teammate("full"), ["oneClickTesting"]),
      ["askOwnerOrFull"],
    ],
    [
      "[AT3] applications for Limited Access",
      decideGrantApps(person("full"), teammate("limited"), ["botBuilder"]),
      ["restrictFirst"],
    ],
    [
      "[AT3] and by Limited Access",
      decideGrantApps(person("limited"), teammate("limited"), ["botBuilder"]),
      ["askOwnerOrFull", "restrictFirst"],
    ],
    [
      "[AT4] an Owner without the bot role",
      decideUseBotRole({ role: "owner", apps: [], botRoles: [] }, "curationConsole"),
      ["assignBotRole"],
    ],
    [
      "[PW10] somebody resets their own password",
      decideResetPassword(person("full"), { ...teammate("full", "bank", self), ...accepted }),
      ["changeOwnPassword"],
    ],
    [
      "[PW10] Limited Access resets one",
      decideResetPassword(person("limited"), { ...teammate("limited"), ...accepted }),
      ["askOwnerOrFull"],
    ],
    [
      "[UP13] a module beyond the kind",
      decideUseModule(
        { kind: "standardAgent", access: "specific", modules: { provisioning: { level: "edit" } } },
        "provisioning",
      ),
      ["useAnotherKind"],
    ],
    [
      "[WS2] a switch to where the home does not reach",
      decideSwitchTo({ home: places.loans }, places.bank),
      ["changeHome"],
    ],
    [
      "[AS11] a bot of a team",
      decideAccessAsset(person("full", "loansLegal"), "make", { kind: "bot", madeAt: places.loansLegal }),
      ["createAboveTeams"],
    ],
    [
      "[AS11] a number of a group",
      decideAccessAsset(person("full", "loans"), "make", { kind: "number", madeAt: places.loans }),
      ["createNumberElsewhere"],
    ],
    [
      "[AS24] an app is shared with the tenant itself",
      decideAccessAsset(person("full", "loans"), "share", { kind: "app", madeAt: places.loans }, places.bank),
      ["correctEntry"],
    ],
    [
      "[TM10] an id and an address that are taken",
      { value: false, because: ["TM10"], facts: { TM10: { case: "both" } } },
      ["chooseId", "chooseAddress"],
    ],
    [
      "[TM16] an address that is accepted too late",
      { value: false, because: ["TM16"], facts: { TM16: { case: "expired" } } },
      ["changeAddressAgain"],
    ],
    [
      "[IV5] an invitation that another one took the place of",
      { value: false, because: ["IV5"], facts: { IV5: { case: "replaced" } } },
      ["useLatestEmail"],
    ],
    [
      "[ST12] the last Owner is removed",
      decideSupportChangeOwner(
        { id: "olga", role: "owner", home: places.bank },
        { kind: "remove" },
        { all: 1, decrypting: 1 },
      ),
      ["makeOwnerFirst"],
    ],
    [
      "[TM15] an Owner takes the place of an Owner",
      decideSupportChangeOwner(
        { id: "olga", role: "owner", home: places.bank },
        { kind: "replace", successor: { id: "omar", role: "owner", home: places.bank } },
        { all: 2, decrypting: 1 },
      ),
      ["chooseSuccessor"],
    ],
    [
      "[BL3] a bounced address",
      decideSendEmail(
        { route: "awsSes", to: "a@b.example" },
        [{ email: "a@b.example", addedAtMilli: 0, retentionDays: 7 }],
        1,
      ),
      ["wait | takeOffBounceList"],
    ],
    [
      "[IV5] a pending teammate",
      decideChangeEmail(
        person("owner"),
        { ...teammate("full"), invitation: { sentAtMilli: 0 } },
        "o@bank.example",
        facts,
      ),
      ["acceptFirst"],
    ],
  ])("%s: what would turn the refusal as a whole", (_, decision, steps) => {
    expect(decision.value).toBe(false);
    expect(stepsOf(decision)).toEqual(steps);
  });

  it.each<[string, Explainable]>([
    ["[TM3] an Owner is moved", decideMoveTeammate(person("owner"), teammate("owner"), places.loans)],
    [
      "[TM3] and by Full Access of a group, out of reach",
      decideMoveTeammate(person("full", "loans"), teammate("owner"), places.loans),
    ],
    ["[AT3] applications for an Owner", decideGrantApps(person("owner"), teammate("owner"), ["botBuilder"])],
    [
      "[DL6] decryption of an Owner who may be the last",
      decideWithdrawDecryption(person("owner"), teammate("owner")),
    ],
    ["[ST10] a value outside its type", decideDomainAllowed(7 as never, [])],
    [
      "[AS16] what is not shared, from elsewhere",
      decideAccessAsset(
        person("full", "loans"),
        "share",
        { kind: "service", madeAt: places.bank },
        places.loans,
      ),
    ],
  ])("%s: offers nothing where one broken rule stands", (_, decision) => {
    expect(decision.value).toBe(false);
    expect(helpOf(decision)).toEqual([]);
  });

  it("[TM1] [TM2] an Owner’s invitation is a matter of Owners", () => {
    const [owners, others] = (["owner", "limited"] as const).map((role) => {
      const invitee = { ...nora, role, home: places.bank, invitation: { sentAtMilli: 0 } };
      return (["limited", "readOnly", "restricted"] as const).flatMap((by) => [
        decideInvite(person(by), invitee, facts),
        decideResendInvitation(person(by), invitee, facts.emailDomains),
        decideRevokeInvitation(person(by), invitee),
      ]);
    });
    for (const decision of owners ?? []) {
      expect(decision.facts?.TM1).toEqual({ case: "owner" });
      expect(stepsOf(decision)).toEqual(["askOwner"]);
    }
    for (const decision of others ?? []) {
      expect(decision.facts).toBeUndefined();
      expect(stepsOf(decision)).toEqual(["askOwnerOrFull"]);
    }
    const byFull = decideInvite(person("full"), { ...nora, role: "owner", home: places.bank }, facts);
    expect([byFull.because, stepsOf(byFull)]).toEqual([["TM2"], ["askOwner"]]);
  });

  it("[AS12] only an Owner is asked where whoever holds the lock may not open it any more", () => {
    const bank = aTenant()
      .withGroup("loans")
      .withTeammate("rae", { role: "limited", in: "loans" })
      .withTeammate("lou", { role: "limited", in: "loans" })
      .withAsset("letter", { kind: "template", in: "loans", lockedBy: "rae" });
    const asked = (tenant: Tenant) => assetAccess(tenant, "lou", "edit", "letter");
    const lowered = asked(
      bank.after({ type: "teammates/changeRole", teammate: "rae", role: "readOnly" }).build(),
    );
    expect(stepsOf(asked(bank.build()))).toEqual(["askHolderOfLock"]);
    expect(lowered.facts?.AS12).toMatchObject({ case: "stuck", lockedBy: { id: "rae" } });
    expect(stepsOf(lowered)).toEqual(["askOwner"]);
    const moved = bank.withGroup("insurance").after({
      ...{ type: "teammates/move", teammate: "rae", to: { level: "group", group: "insurance" } },
    });
    expect(stepsOf(asked(moved.build()))).toEqual(["askHolderOfLock"]);
  });

  it("[AS28] whoever switches leaves another share", () => {
    const app = { kind: "app", madeAt: places.bank, sharedWith: [places.loans] } as const;
    const leaving = decideAccessAsset(person("full"), "leave", app);
    expect([leaving.because, leaving.allowedFrom]).toEqual([["AS10"], [places.loans]]);
    expect(helpOf(leaving)).toEqual([]);
    expect(stepsOf(decideAccessAsset(person("full"), "use", { ...app, madeAt: places.insurance }))).toEqual([
      "switchWorkspace",
    ]);
  });

  it("[ST15] an event that is dated ahead can be reported later", () => {
    const bank = aTenant().withTeammate("lou", { role: "limited" }).build();
    const body = {
      type: "teammates/recordLogIn",
      teammate: "lou",
      happenedAtMilli: defaultAtMilli + 600_000,
    };
    const report = (at: number) =>
      decideExecute(bank, { body, by: { kind: "system" }, at } as unknown as Command);
    const ahead = report(defaultAtMilli);
    const fromMilli = defaultAtMilli + 300_000;
    expect(helpOf(ahead)).toEqual([{ rules: ["ST15"], ways: [{ key: "wait", facts: { fromMilli } }] }]);
    expect([report(fromMilli - 1).value, report(fromMilli).value]).toEqual([false, true]);
  });

  it("[AS12] [RL4] somebody with Full Access is no help against the lock of another", () => {
    const template = { kind: "template", madeAt: places.bank, lockedBy: "bob" } as const;
    const both = decideAccessAsset(person("readOnly"), "edit", template);
    expect(both.because).toEqual(["AS12", "RL4"]);
    expect(stepsOf(both)).toEqual(["askOwner"]);
    expect(helpOf(both)[0]?.rules).toEqual(["AS12", "RL4"]);
    expect(stepsOf(decideAccessAsset(person("limited"), "edit", template))).toEqual(["askHolderOfLock"]);
  });

  it("[AS1] [AS9] says to switch, or to ask an Owner where the home does not reach that far", () => {
    const number = { kind: "number", madeAt: places.bank } as const;
    const service = { kind: "service", madeAt: places.loans } as const;
    const away = { current: places.loans };
    const switching = decideAccessAsset(person("full", "bank", away), "use", number);
    expect(stepsOf(switching)).toEqual(["switchWorkspace"]);
    expect(helpOf(switching)[0]?.ways[0].facts).toEqual({ workspaces: [places.bank] });
    expect(stepsOf(decideAccessAsset(person("full", "loans"), "use", number))).toEqual(["askOwner"]);
    expect(stepsOf(decideAccessAsset(person("full", "insurance"), "edit", service))).toEqual(["askOwner"]);
    const byRole = decideAccessAsset(person("readOnly", "bank", away), "use", number);
    expect(stepsOf(byRole)).toEqual(["askOwner"]);
    expect(stepsOf({ value: false, because: ["AS9"] })).toEqual([]);
  });

  it("[AS10] an Owner can use, edit, delete and share an app where it was made, but nobody leaves a share that is not there", () => {
    const app = { kind: "app", madeAt: places.insurance } as const;
    for (const action of ["use", "edit", "delete", "share", "withdraw"] as const) {
      const refused = decideAccessAsset(person("full", "loans"), action, app, places.loansLegal);
      expect([action, refused.allowedFrom, stepsOf(refused)]).toEqual([action, [], ["askOwner"]]);
      const byOwner = person("owner", "bank", { current: places.insurance });
      expect(decideAccessAsset(byOwner, action, app, places.loansLegal).value).toBe(true);
    }
    const leaving = decideAccessAsset(person("full", "loans"), "leave", app);
    expect([leaving.because, stepsOf(leaving)]).toEqual([["AS10"], []]);
    expect(stepsOf({ value: false, because: ["AS10"], allowedFrom: [] })).toEqual([]);
    expect(stepsOf({ value: false, because: ["AS10"], facts: { AS10: { case: "edit" } } })).toEqual([]);
  });

  it("[AS10] [AS14] an Owner need not wait for the end of a withdrawal to use the app, but to share it anew", () => {
    const app = { kind: "app", madeAt: places.bank, withdrawingFrom: [places.loans] } as const;
    const full = person("full", "loans");
    const use = decideAccessAsset(full, "use", app);
    expect([use.because, stepsOf(use)]).toEqual([["AS10", "AS14"], ["askOwner"]]);
    expect(decideAccessAsset(person("owner"), "use", app).value).toBe(true);
    const share = decideAccessAsset(full, "share", app, places.loans);
    expect([share.because, stepsOf(share)]).toEqual([
      ["AS10", "AS14"],
      ["askOwner", "waitForWithdrawal"],
    ]);
    expect(decideAccessAsset(person("owner"), "share", app, places.loans).because).toEqual(["AS14"]);
  });

  it("has the facts of each way by its key", () => {
    const bounced = [{ email: "a@b.example", addedAtMilli: 0, retentionDays: 7 }];
    const ways = helpOf(decideSendEmail({ route: "awsSes", to: "a@b.example" }, bounced, 1))[0]?.ways ?? [];
    // It compiles, as the key tells which facts there are.
    const until = ways.flatMap((way) => (way.key === "wait" ? [way.facts.fromMilli] : []));
    expect(until).toEqual([7 * 86_400_000]);
  });

  it("[WS2] says where to switch if a command comes from beyond the home", () => {
    const bank = aTenant().withGroup("loans").withTeammate("lee", { role: "full", in: "loans" }).build();
    const adding = { type: "teammates/remove", teammate: "lee" } as const;
    const away = { ...actorIn(bank, "lee"), current: places.bank };
    const refused = decideExecute(bank, { body: adding, by: away, at: defaultAtMilli });
    expect(refused.because).toContain("WS2");
    const [step] = helpOf(refused);
    expect(step).toEqual({
      rules: ["WS2"],
      ways: [{ key: "switchWorkspace", facts: { workspaces: [{ level: "group", group: "loans" }] } }],
    });
    expect(explain(refused, { locale: en })?.help[0]?.text).toBe("Switch to group loans.");
  });

  it("[PW2] [PW4] names the instant, and all that is needed besides", () => {
    const policy = { renewWithoutOtp: true, minAgeDays: 1, maxAgeDays: 0, history: 0 };
    const change = { setAtMilli: 0, nowMilli: 1, matchingIndices: [0], hasPassedOtp: true };
    const refused = passwordPolicyCheck(policy, change);
    expect(stepsOf(refused)).toEqual(["wait", "choosePassword"]);
    expect(helpOf(refused)[0]).toEqual({
      rules: ["PW2"],
      ways: [{ key: "wait", facts: { fromMilli: 86_400_000 } }],
    });
  });

  it("[not AN1] an answer that is no refusal needs no help, and nor does what is no decision", () => {
    for (const value of [decideDomainAllowed("a@bank.example", []), null, 7, {}])
      expect(helpOf(value as Explainable)).toEqual([]);
  });

  it("says in words that either way is enough", () => {
    const refused = decideDomainAllowed("n@x.example", ["bank.example"]);
    const [step] = explain(refused, { locale: en })?.help ?? [];
    expect(step?.text).toBe("An Owner can allow the domain. Or: Correct the entry.");
    expect(step?.ways.map(({ text }) => text)).toEqual([
      "An Owner can allow the domain.",
      "Correct the entry.",
    ]);
    expect(explain(refused, { locale: de })?.help[0]?.text).toBe(
      "Inhaber können die Domain zulassen. Oder: Korrigieren Sie die Eingabe.",
    );
  });
});

describe("people who are asked", () => {
  const who = Object.keys(en.help).filter((key) => isAskingKey(key as HelpKey)) as readonly Parameters<
    typeof whoIsGoodForAll
  >[0][number][];

  it("are good for both of any two, whichever comes first", () => {
    for (const one of who)
      for (const other of who) {
        const both = whoIsGoodForAll([one, other]);
        expect([one, other, both]).toEqual([one, other, whoIsGoodForAll([other, one])]);
        expect(both).toBeDefined();
      }
    expect(whoIsGoodForAll(["askOwnerOrFull", "askHolderOfLock"])).toBe("askOwner");
    expect(whoIsGoodForAll(["askOwnerOrFull", "askProfileManager"])).toBe("askOwner");
    expect(whoIsGoodForAll(["askOwner", "askSupport"])).toBe("askSupport");
    expect(whoIsGoodForAll(["askOwner", "askDecryptingOwner"])).toBe("askDecryptingOwner");
    expect(whoIsGoodForAll([])).toBeUndefined();
  });

  it("[RL1] are never an Owner where an Owner was refused what people do to people", () => {
    const asOwner = everyRole.flatMap((role: Role): readonly Explainable[] => [
      decideRemoveTeammate(person("owner"), teammate(role)),
      decideMoveTeammate(person("owner"), teammate(role), places.loans),
      decideInvite(person("owner"), { ...nora, role, email: "n@x.example" }, facts),
      decideGrantApps(person("owner"), teammate(role), []),
      decideAssignBotRoles(person("owner"), teammate(role), []),
      decideGrantDecryption(person("owner"), teammate(role, "bank", self), false, true),
      ...everyRole.map((newRole) => decideChangeRole(person("owner"), teammate(role, "loans"), newRole)),
    ]);
    const refused = asOwner.filter(({ value }) => value === false);
    expect(refused.length).toBeGreaterThan(15);
    const asked = refused.flatMap((each) => stepsOf(each)).filter((step) => step.startsWith("askOwner"));
    expect(asked).toEqual([]);
  });

  it("[RL1] are never an Owner where an Owner was refused what is done with an asset, and the steps turn it", () => {
    const turned = new Set<string>();
    const wrong: unknown[] = [];
    for (const { by, action, asset, target, decision } of refusalsOfOwners()) {
      const steps = stepsOf(decision);
      const [to = by.current] = helpOf(decision).flatMap(({ ways }) =>
        ways.flatMap((each) => (each.key === "switchWorkspace" ? each.facts.workspaces : [])),
      );
      const ended = steps.includes("waitForWithdrawal") ? { ...asset, withdrawingFrom: [] } : asset;
      const corrected = steps.includes("correctEntry") ? places.insuranceLegal : target;
      const isTurned = decideAccessAsset({ ...by, current: to }, action, ended, corrected).value;
      // Of what a level has not, another one is made elsewhere: that is another request.
      if (decision.because.includes("AS11") && !steps.some((step) => step.includes("ask"))) continue;
      if (steps.length > 0) turned.add(steps.join());
      if (steps.some((step) => step.includes("ask")) || isTurned !== steps.length > 0)
        wrong.push([action, asset, by.current, target, decision.because, steps]);
    }
    expect(wrong).toEqual([]);
    expect([...turned].sort()).toEqual([
      "correctEntry",
      "switchWorkspace",
      "switchWorkspace,correctEntry",
      "switchWorkspace,waitForWithdrawal",
      "waitForWithdrawal",
    ]);
  });

  it("[AS10] [AS14] are asked where the role or the home is in the way, and not where a switch and time will do", () => {
    const app = { kind: "app", madeAt: places.loans, withdrawingFrom: [places.loansLegal] } as const;
    const away = { current: places.loansLegal };
    const share = (by: Person, target: Workspace) => decideAccessAsset(by, "share", app, target);
    const full = share(person("full", "loans", away), places.loansLegal);
    expect(stepsOf(full)).toEqual(["switchWorkspace", "waitForWithdrawal"]);
    expect(helpOf(full)[0]?.ways[0].facts).toEqual({ workspaces: [places.loans] });
    expect(explain(full, { locale: en })?.reasons[0]?.reason).toBe(
      "The shares of this app can be changed only where it was created: group loans.",
    );
    const beyond = share(person("full", "loans", away), places.insurance);
    expect([beyond.because, stepsOf(beyond)]).toEqual([["AS10", "AS24"], ["askOwner"]]);
    const outside = share(person("full", "loans", { current: places.insurance }), places.loansLegal);
    expect([outside.because, stepsOf(outside)]).toEqual([
      ["WS2", "AS10", "AS14"],
      ["switchWorkspace", "waitForWithdrawal"],
    ]);
    expect(stepsOf(share(person("readOnly", "loans", away), places.loansLegal))).toEqual([
      "askOwner",
      "waitForWithdrawal",
    ]);
  });

  it("[ST19] [AS10] are not asked for another id: it is chosen, and the workspace switched", () => {
    const bank = aTenant()
      .withGroup("loans")
      .withTeam("legal", { in: "loans" })
      .withTeam("cards", { in: "loans" })
      .withApp("chat", { in: "loans", sharedWith: ["legal"], withdrawingFrom: ["cards"] })
      .build();
    const withdrawn = (withdrawal: string, at: string | undefined) => {
      const by = actorIn(bank, "owner", at === undefined ? {} : { at });
      const from = workspaceIn(bank, "legal");
      const body = { type: "assets/withdraw", asset: "chat", from, withdrawal } as const;
      return decideExecute(bank, { body, by, at: defaultAtMilli });
    };
    const refused = withdrawn("withdrawal-1", undefined);
    expect([refused.because, stepsOf(refused)]).toEqual([
      ["AS10", "ST19"],
      ["switchWorkspace", "chooseId"],
    ]);
    expect(stepsOf(withdrawn("withdrawal-1", "loans"))).toEqual(["chooseId"]);
    expect(withdrawn("withdrawal-2", "loans").value).toBe(true);
  });
});

interface RefusedOwner {
  readonly by: Person;
  readonly action: AssetAction;
  readonly asset: Asset;
  readonly target: Workspace | undefined;
  readonly decision: Explainable;
}

/** An Owner anywhere does anything with assets of every kind and place, whatever is locked, shared or being withdrawn. */
function* refusalsOfOwners(): Generator<RefusedOwner> {
  const all: readonly Workspace[] = [places.bank, places.loans, places.loansLegal, places.insurance];
  const shares = [{}, { lockedBy: "bob" }, { sharedWith: all.slice(1) }, { withdrawingFrom: all.slice(1) }];
  for (const kind of assetKinds)
    for (const action of assetActions)
      for (const madeAt of all)
        for (const current of all)
          for (const traits of shares)
            for (const target of action === "share" || action === "withdraw"
              ? [undefined, ...all]
              : [undefined]) {
              const asset = { kind, madeAt, ...traits };
              const by = person("owner", "bank", { current });
              const decision = decideAccessAsset(by, action, asset, target);
              if (!decision.value) yield { by, action, asset, target, decision };
            }
}
