import { describe, expect, it } from "vitest";
import { type Path, pathsIn, valueAt, withValue } from "./hostile.ts";
import { functions, samples } from "./samples.ts";

/** What takes a tenant or a ledger takes one that the library made; what explains takes decisions that it made. */
const takesOwnMaking = new Set([
  ...["canExecute", "decideExecute", "activityAccess", "agentStatusOf", "assetAccess", "emailAccess"],
  ...[
    "emailChangeStatusOf",
    "featureAccess",
    "invitationStatusOf",
    "passwordExpiryOf",
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
