import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCommand, reduceTenant, replay, transition } from "../../src/index.ts";
import { commandTypes } from "../../src/tenant/command.ts";
import { bank, commandOf, examples } from "./examples.ts";
import { deeplyFrozen } from "./deeplyFrozen.ts";
import { hostile, kindOf, type Path, pathsIn, valueAt, withValue } from "./hostile.ts";
import { functions, samples } from "./samples.ts";
import { expectEqual } from "../expectEqual.ts";
import { runs } from "../thoroughness.ts";

/** What takes a tenant or a ledger of the library's own making takes it as it is: such a thing is parsed, never cast (ST3). */
const trusting = new Set([
  ...["canExecute", "decideExecute", "activityAccess", "agentStatusOf", "assetAccess", "emailAccess"],
  ...[
    "emailChangeStatusOf",
    "featureAccess",
    "invitationStatusOf",
    "passwordExpiryOf",
    "personOf",
    "settingAccess",
    "effectiveSettingsOf",
    "signInRequirementOf",
    "withdrawalRisksOf",
    "entryOf",
  ],
]);

/** Not questions: they have tests of their own below, or nothing in them is but of the library's own making. */
const noQuestions = new Set([
  ...["transition", "replay", "reduceTenant", "serializeTenant", "entriesOf", "personFrom"],
  ...["entriesAfter", "sizeOf"],
]);

/** Where a hostile value is let pass all the same: function and path, and why. */
const lenient: readonly (readonly [at: RegExp, why: string])[] = [
  [
    /^(isEmailBlocked|decideEmailBlocked) /,
    "PA3: to be blocked is the refusal, so what is no address is blocked",
  ],
  [/^(canStayWithEmail|decideStayWithEmail) [01]/, "ED8: everyone stays, whatever the list"],
  [/^(isDomainAllowed|decideDomainAllowed) 1$/, "ED1: an empty list allows every domain"],
  [/^(canInvite|decideInvite) 2\.(emailDomains|teammates)$/, "ED1, TM10: no domain listed, nobody there yet"],
  [/^(canResendInvitation|decideResendInvitation) 2$/, "ED1: an empty list allows every domain"],
  [
    /^accountsMadeBy 1\.0\.(invitedBy(\.createdAtMilli)?|readdressedBy\.0\.createdAtMilli)$/,
    "null: nobody is known to have invited them, or to have changed their address",
  ],
  [/^emailChangeStatus 0$/, "null: no change of address"],
  [/^(canChangeEmail|decideChangeEmail) 3\.(emailDomains|teammates)$/, "ED1, TM10: nobody else there"],
  [/^invitationStatus 0$/, "null: accepted, or no acceptance needed"],
  [/^(canForwardTo|decideForwardTo) 1$/, "PA4: an empty list allows any address"],
  [
    /^(canSendEmail|decideSendEmail) 1(\.0\.retentionDays)?$/,
    "BL4, BL7: nothing listed; a retention from before is kept",
  ],
  [
    /^(canAccessAsset|decideAccessAsset) 2\.(sharedWith|withdrawingFrom)$/,
    "an optional fact, or nothing shared yet",
  ],
  [/^(canDeleteUserProfile|decideDeleteUserProfile) 1$/, "null: an Owner without a profile"],
  [/^(canEditUserProfile|decideEditUserProfile) 4$/, "optional: UP26 does not bind an Owner"],
  [/^(canAccessAsset|decideAccessAsset) 3$|^assetAccess [45]$/, "optional: at all, or from home"],
  [
    /Profile(Assignment|Edit|Management|s)? [0-9].*\.modules|^(decideUseModule|canUseModule|canPerformActivity|decidePerformActivity) 0\.modules/,
    "UP1: an absent setting is off",
  ],
  [
    /^(moduleLevel|ineffectiveProfileSettings|offeredFlowActions|profileMedia|checkUserProfileEdit|multimediaProfilesFor) .*modules/,
    "UP1: an absent setting is off",
  ],
  [
    /^(canAssignUserProfile|decideAssignUserProfile) [13]$|^(canHandOnUserProfile|decideHandOnUserProfile) [12]$|^(canEditUserProfile|decideEditUserProfile) 1$/,
    "null: no profile",
  ],
  [/^(canUpload|decideUpload) 2\.agentFileTypes/, "of no effect on what a customer uploads"],
  [
    /^(isIpAllowed|decideIpAllowed|signInRequirement|ipListRisks|twoFactorRisks) \d\.(list\.)?(entries|ipv[46])/,
    "the lists that checkIpList makes, by which answers are looked up; ranges that are none refuse",
  ],
  [/^emailDomainsRisks [01]/, "ED6: a bad entry is no domain, and an empty list is one"],
  [/^helpDeskAccessLevel 1$/, "HD8: a level that is none gives read-only"],
  [/^agentStatus 1\.lastLogInAtMilli$|^passwordPolicyCheck 1\.setAtMilli$/, "optional: there was none yet"],
  [/^effectiveSettings 1\.|^checkChannelOverrides 0\./, "optional: left to the module"],
  [
    /^check(ChannelSettings|OrganisationSettings|PasswordPolicy) 0\./,
    "what is left out has its default (PA8)",
  ],
  [/^check(BlockedEmails|EmailDomains|FileTypes|ForwardEmails|IpList) 0$/, "a list may be written as text"],
  [/^checkMaxFileMegabytes 0$/, "MD2: unset is the default"],
  [/^(nextRun 3|instantOf 2)$/, "optional: forward"],
  [/^nextRun 4$/, "optional: no run so far"],
  [
    /^(canGrantDecryption|decideGrantDecryption) 2$|^decryptionAtInvitation 1$/,
    "optional: an Owner of whom it is not told may decrypt (DL6)",
  ],
  [/^crossLaunchRole 0$/, "HD8: a role that nobody knows counts as read-only"],
  [/^checkApiAuthenticationMode 0$/, "PA1: any text"],
  [/^mediaUrlMaker 0\.expiry\.amount$/, "of no effect on who makes the URL"],
  [/^(bounceEntryFor|bounceListing) 0\.0\.email$/, "a bad entry stands for no address"],
  [/^(canSendEmail|decideSendEmail) 1\.0\.email$/, "a bad entry stands for no address"],
  [/^multimediaProfilesFor 1\.others$/, "names, whatever they are"],
  [/^(ipListRisks 1|twoFactorRisks 2)$/, "IP5: what is no address is shut out, which is the risk"],
  [/^effectiveSettings 0\.\w+(Emails|Types)$/, "texts, handed back as they are"],
  [/^migrate 0/, "it may meet anything: what it gives is parsed"],
];

/** Texts that a text may hold are ids, names and addresses: there the hostile words are but ordinary ones (ST5). */
const freeText =
  /(^|\.)(id|group|team|name|adminUserName|adminUserDomain|tenantName|email|defaultTelephony|profileKey)$|^check(EmailDomains|FileTypes) 0\.0$|others\.0$/;

function answerOf(result: unknown): unknown {
  if (typeof result !== "object" || result === null) return result;
  return "value" in result || "issues" in result ? (result as { readonly value?: unknown }).value : result;
}

/** Whether it is an answer that lets something be, or tells something, rather than a refusal or none. */
function isYielding(name: string, answer: unknown): boolean {
  if (answerOf(functions.get(name)?.(...(samples.get(name) ?? []))) === true) return answer === true;
  return answer !== null && answer !== undefined && answer !== "refuse";
}

interface Trial {
  readonly name: string;
  readonly path: Path;
  readonly title: string;
}

const trials: readonly Trial[] = [...functions.keys()]
  .filter((name) => !noQuestions.has(name))
  .flatMap((name) => {
    const args = samples.get(name) ?? [];
    const paths =
      name === "parseTenant"
        ? [[0]]
        : trusting.has(name)
          ? pathsIn(args.slice(1)).map(shifted)
          : pathsIn(args);
    return paths.map((path) => ({ name, path, title: `${name} ${path.join(".")}` }));
  });

function shifted([position, ...rest]: Path): Path {
  return [Number(position) + 1, ...rest];
}

function asked({ name, path }: Trial, value: unknown): unknown {
  return functions.get(name)?.(...withValue(samples.get(name) ?? [], path, value));
}

/** Whether it is certain that the declared type does not hold it there. */
function isOutsideType({ name, path, title }: Trial, [word, value]: readonly [string, unknown]): boolean {
  const declared = valueAt(samples.get(name), path);
  if (lenient.some(([at]) => at.test(title))) return false;
  if (kindOf(declared) !== kindOf(value)) return true;
  switch (kindOf(value)) {
    case "number":
      return !Number.isFinite(value);
    case "string":
      return value === "" || (!freeText.test(title) && word !== "a number as text");
    case "list":
      return (value as readonly unknown[]).length > 0;
    default:
      return false;
  }
}

describe("every function that the library offers", () => {
  it("stands in the table of samples, and answers what is asked with them", () => {
    expect([...samples.keys()].sort()).toEqual([...functions.keys()].sort());
    const refusing = [...functions].filter(([name, ask]) => {
      const answer = answerOf(ask(...(samples.get(name) ?? [])));
      return /^(can|is|decide)/.test(name) ? answer !== true : answer === null || answer === undefined;
    });
    expect(refusing).toEqual([]);
  });

  it("[ST10] never throws and never yields where one value is outside its declared type", () => {
    const wrong: string[] = [];
    for (const trial of trials) {
      for (const entry of hostile) {
        const answer = answerOf(asked(trial, entry[1]));
        if (isOutsideType(trial, entry) && isYielding(trial.name, answer))
          wrong.push(`${trial.title}: ${entry[0]}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(trials.length).toBeGreaterThan(500);
  });

  it("is let off only for a reason that is still needed", () => {
    const idle = lenient.filter(([at]) => !trials.some((trial) => at.test(trial.title)));
    expect(idle).toEqual([]);
  });

  it("[ST10] never yields with one hostile value in every position", () => {
    const wrong: string[] = [];
    for (const [name, ask] of functions) {
      if (noQuestions.has(name) || trusting.has(name)) continue;
      if (lenient.some(([at]) => at.test(`${name} 0`))) continue;
      const args = samples.get(name) ?? [];
      for (const entry of hostile) {
        const answer = answerOf(ask(...args.map(() => entry[1])));
        const isFirstOutside = isOutsideType({ name, path: [0], title: `${name} 0` }, entry);
        if (isFirstOutside && isYielding(name, answer)) wrong.push(`${name}: ${entry[0]}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it("[ST10] [not ST10] never throws, whatever anything is at whatever place, and a yes is a boolean", () => {
    const places = fc.constantFrom(...trials);
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withSparseArray: true,
    });
    fc.assert(
      fc.property(places, anything, (trial, value) => {
        const answer = answerOf(asked(trial, value));
        if (/^(can|is|decide)/.test(trial.name)) expectEqual(typeof answer, "boolean");
      }),
      { numRuns: runs(2_000, 5_000) },
    );
  });

  it("[ST7] answers the same when asked again, whatever became of its first answer and whatever was asked between", () => {
    for (const [name, ask] of functions) {
      const args = deeplyFrozen(structuredClone(samples.get(name) ?? []));
      const first = ask(...args);
      const told = JSON.stringify(first);
      if (!noQuestions.has(name) && !trusting.has(name)) ask(...args.map(() => null));
      const second = ask(...args);
      expect([name, JSON.stringify(second), JSON.stringify(first)]).toEqual([name, told, told]);
      spoiled(first);
      expect([name, JSON.stringify(ask(...args))]).toEqual([name, told]);
      expect([name, args]).toStrictEqual([name, samples.get(name)]);
    }
  });
});

/** What a command may leave out. */
const optionalFields = new Set(["assets/completeWithdrawal withdrawal", "teammates/invite toBeAccepted"]);

describe("a hostile command", () => {
  it("[ST3] [ST6] [AN6] is refused, of every type and at every place, and leaves the very same tenant", () => {
    for (const type of commandTypes) {
      const { accepted, unchanged = [] } = examples[type];
      const [example] = [...accepted, ...unchanged];
      if (example === undefined) continue;
      const command = commandOf(type, example as never);
      for (const path of [[], ...pathsIn(command)]) {
        for (const [word, value] of hostile)
          expectHarmless(withValue<unknown>(command, path, value), `${type} ${path.join(".")} ${word}`);
      }
      for (const key of Object.keys(command)) {
        const rest = Object.fromEntries(Object.entries(command).filter(([each]) => each !== key));
        expectHarmless(rest, `${type} without ${key}`);
        if (optionalFields.has(`${type} ${key}`)) continue;
        expect(transition(bank, rest as never).decision.value, key).toBe(false);
      }
    }
  });

  it("[not ST3] [not ST6] is not one that is only strange: `toString` and `__proto__` are ids, the Big Bang no instant", () => {
    const by = { kind: "teammate", id: "olga", current: { level: "tenant" } } as const;
    const strange = { type: "workspaces/addGroup", group: "toString", name: "__proto__", by } as const;
    expect(transition(bank, { ...strange, at: -8.64e15 }).decision.value).toBe(true);
    expect(transition(bank, { ...strange, at: -8.64e15 - 1 }).decision).toEqual({
      value: false,
      because: ["ST10"],
    });
  });

  it("[ST3] is refused when it is anything at all", () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true }), (anything) => {
        expectHarmless(anything, "anything");
      }),
      { numRuns: 500 },
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  function expectHarmless(command: unknown, title: string): void {
    const { tenant, decision, audit } = transition(bank, command as never);
    const isWellFormed = parseCommand(command).issues === undefined;
    if (isWellFormed) return;
    const outcome = [decision.value, tenant === bank, reduceTenant(bank, command as never) === bank];
    expectEqual([title, ...outcome], [title, false, true, true]);
    // The attempt of whoever cross-launches is told, ill-formed or not (HD7).
    expectEqual([title, audit === null || (!audit.isAccepted && audit.changes.length === 0)], [title, true]);
    const log = replay(bank, [command as never]);
    const told = audit === null ? 0 : 1;
    expectEqual([title, log.tenant === bank, log.audit.length, log.refusals.length], [title, true, told, 1]);
  }
});

/** Overwrites what is not frozen. */
function spoiled(data: unknown): void {
  if (typeof data !== "object" || data === null) return;
  for (const [key, part] of Object.entries(data)) {
    spoiled(part);
    Reflect.set(data, key, "spoilt");
  }
}
