import { describe, expect, it } from "vitest";
import { transition } from "../../src/index.ts";
import { commandTypes } from "../../src/tenant/command.ts";
import { argumentsOf } from "./askings.ts";
import { bank, bankBefore, commandOf, examples } from "./examples.ts";
import { type Path, pathsIn, valueAt, withValue } from "./hostile.ts";
import { asked, questions } from "./questions.ts";
import { functions, samples } from "./samples.ts";
import { runs } from "../thoroughness.ts";

/** What takes a tenant or a ledger takes one that the library made; what explains takes decisions that it made. */
const takesOwnMaking = new Set([
  ...["canExecute", "decideExecute", "activityAccess", "agentStatusOf", "assetAccess", "emailAccess"],
  ...[
    "emailChangeStatusOf",
    "featureAccess",
    "invitationStatusOf",
    "passwordExpiryOf",
    "personOf",
    "settingAccess",
    "effectiveSettingsOf",
  ],
  ...[
    "signInRequirementOf",
    "withdrawalRisksOf",
    "entryOf",
    "entriesOf",
    "entriesAfter",
    "sizeOf",
    "transition",
    "replay",
    "reduceTenant",
  ],
  ...["serializeTenant", "migrate", "personFrom"],
]);

/** Records in which every property is optional: to inherit all of them is to have none. */
const allOptional =
  /^(canAccessAsset|decideAccessAsset) 2\.\w+$|^(effectiveSettings 1|checkChannelOverrides 0)$|\.(modules|toggles)$|modules\.\w+$|^check(ChannelSettings|OrganisationSettings|PasswordPolicy) 0$|\.overrides$/;

/** Where the refusal is the answer `true`, or where nothing refuses (PA3, ED8). */
const answersOtherwise = /^(isEmailBlocked|decideEmailBlocked|canStayWithEmail|decideStayWithEmail) /;

/** As an ORM makes it: its data are its own properties, its methods inherited. */
class Entity {
  save(): boolean {
    return true;
  }
}

interface Trial {
  readonly name: string;
  readonly path: Path;
  readonly title: string;
}

const trials: readonly Trial[] = [...samples.keys()]
  .filter((name) => !takesOwnMaking.has(name))
  .flatMap((name) =>
    pathsIn(samples.get(name))
      .filter((path) => isPlain(valueAt(samples.get(name), path)))
      .map((path) => ({ name, path, title: `${name} ${path.join(".")}` })),
  );

function isPlain(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function asInherited(facts: object): object {
  return Object.create(facts) as object;
}

function answerWith({ name, path }: Trial, replace: (facts: object) => object): unknown {
  const args = samples.get(name) ?? [];
  const facts = valueAt(args, path);
  if (!isPlain(facts)) return undefined;
  return functions.get(name)?.(...withValue(args, path, replace(facts)));
}

describe("facts", () => {
  it.each(trials)("[ST10] that are inherited grant nothing: $title", (trial) => {
    if (allOptional.test(trial.title) || answersOtherwise.test(trial.title)) return;
    const answer = answerWith(trial, (facts) => asInherited(facts));
    const value = isPlain(answer) ? (answer as { readonly value?: unknown }).value : answer;
    expect([false, null, undefined, "refuse"]).toContain(value);
  });

  it.each(trials)("[not ST10] may be the own properties of an object of any class: $title", (trial) => {
    const plain = functions.get(trial.name)?.(...(samples.get(trial.name) ?? []));
    expect(answerWith(trial, (facts) => Object.assign(new Entity(), facts))).toEqual(plain);
  });
});

/** Without the last key of the path, and then, if `isInherited`, with a prototype that has it. */
function withoutKey(data: unknown, path: Path, isInherited: boolean): unknown {
  const [above, key] = [path.slice(0, -1), String(path.at(-1))];
  const { [key]: value, ...rest } = valueAt(data, above) as Readonly<Record<string, unknown>>;
  const prototype = isInherited ? { [key]: value } : Object.prototype;
  return withValue(data, above, Object.assign(Object.create(prototype) as object, rest));
}

/** The places of properties that are there. Places in a tenant of the library's own making are not asked about. */
function keysIn(args: unknown): readonly Path[] {
  return pathsIn(args).filter((path) => {
    const isInTenant = valueAt(args, path.slice(0, 1)) === bank;
    return path.length > 1 && !isInTenant && isPlain(valueAt(args, path.slice(0, -1)));
  });
}

/** The places at which a property that is inherited counts for more, or less, than one that is absent. */
function inheritedAt(
  args: readonly unknown[],
  ask: (...given: readonly unknown[]) => unknown,
): readonly string[] {
  return keysIn(args).flatMap((path) => {
    const [inherited, absent] = [true, false].map((isInherited) =>
      JSON.stringify(ask(...(withoutKey(args, path, isInherited) as readonly unknown[]))),
    );
    return inherited === absent ? [] : [`${path.join(".")}: ${String(inherited)}, not ${String(absent)}`];
  });
}

/** The same, where another library gave the property to every object. Nothing but the question runs meanwhile. */
function givenToAllAt(
  args: readonly unknown[],
  ask: (...given: readonly unknown[]) => unknown,
): readonly string[] {
  return keysIn(args).flatMap((path) => {
    const key = String(path.at(-1));
    const without = withoutKey(args, path, false) as readonly unknown[];
    const absent = JSON.stringify(ask(...without));
    if (key in Object.prototype || key === "toJSON") return [];
    const given = whileAllHave(key, valueAt(args, path), () => ask(...without));
    const told = JSON.stringify(given);
    return told === absent ? [] : [`${path.join(".")}: ${told}, not ${absent}`];
  });
}

function whileAllHave<Answer>(key: string, value: unknown, ask: () => Answer): Answer {
  Object.defineProperty(Object.prototype, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
  try {
    return ask();
  } finally {
    Reflect.deleteProperty(Object.prototype, key);
  }
}

/** Their entries are of the library's own making. */
const ofLedgers = new Set(["entriesAfter", "entriesOf", "entryOf", "sizeOf"]);

describe("a property that is inherited counts as absent", () => {
  it.each([...samples.keys()].filter((name) => !ofLedgers.has(name)))("[ST10] in what %s takes", (name) => {
    expect(inheritedAt(samples.get(name) ?? [], (...args) => functions.get(name)?.(...args))).toEqual([]);
  });

  it.each([...samples.keys()].filter((name) => !ofLedgers.has(name)))(
    "[ST10] where every object has it, in what %s takes",
    (name) => {
      expect(givenToAllAt(samples.get(name) ?? [], (...args) => functions.get(name)?.(...args))).toEqual([]);
    },
  );

  it.each(questions)("[ST10] in generated facts of %s", (name) => {
    const wrong = argumentsOf(name, runs(1, 10)).map((args) =>
      inheritedAt(args, (...given) => asked(name, given)),
    );
    expect(wrong.flat()).toEqual([]);
  });

  it.each(commandTypes)("[ST3] in the command %s", (type) => {
    const { accepted, refused } = examples[type];
    for (const [by, fields] of [...accepted.slice(0, 1), ...refused.slice(0, 1)]) {
      const command = commandOf(type, [by, fields] as never);
      const ask = (given: unknown): unknown => transition(bankBefore(type), given as never);
      expect(inheritedAt([command], ask)).toEqual([]);
    }
  });
});
