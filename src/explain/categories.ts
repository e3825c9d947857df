import type { RuleId } from "../kernel/decision/rule.ts";
import { frozen } from "../kernel/json/frozen.ts";

/** Why a rule refuses, in a word (AN8). The table says when each is meant. */
export type Category = keyof typeof categories;

/**
 * The category of every rule that can refuse (AN8), with the HTTP status that suits it. A rule stands in one row; one that
 * stands in none never refuses. Of several broken rules, the first row decides: what is malformed was never a question, of
 * what is unknown nothing more may be said, and what is forbidden gets no better by waiting or by switching.
 */
export const categories = /* @__PURE__ */ frozen({
  /** What was given cannot be read, or is no value that can be set. */
  malformed: {
    httpStatus: 400,
    rules: [
      "AT6",
      "TZ1",
      "TZ6",
      "TZ7",
      "TZ8",
      "TZ9",
      "TZ10",
      "HD7",
      "ED4",
      "ED6",
      "ED9",
      "IM4",
      "BL1",
      "BL7",
      "BL8",
      "IP3",
      "IP6",
      "PA1",
      "PA9",
      "PA10",
      "PW5",
      "SE4",
      "MD4",
      "ST3",
      "ST4",
      "ST5",
      "ST6",
      "ST10",
      "ST16",
      "ST17",
    ],
  },
  /** It is not there, or not to be known. */
  unknown: {
    httpStatus: 404,
    rules: ["ST11"],
  },
  /** This person may not, or this may not be done at all. */
  forbidden: {
    httpStatus: 403,
    rules: [
      "SE2",
      "TS1",
      "TS2",
      "TS4",
      "PK1",
      "PK2",
      "HD1",
      "HD4",
      "HD10",
      "ED3",
      "IM6",
      "IM7",
      "BL10",
      "WS4",
      "WS7",
      "AS11",
      "AS12",
      "AS16",
      "AS18",
      "AS23",
      "AS24",
      "AS25",
      "RL1",
      "RL3",
      "RL4",
      "RL5",
      "TM1",
      "TM2",
      "TM3",
      "TM4",
      "TM5",
      "TM6",
      "TM7",
      "TM8",
      "TM9",
      "TM12",
      "TM13",
      "TM14",
      "TM16",
      "TM17",
      "DL3",
      "DL5",
      "DL6",
      "AT1",
      "AT3",
      "AT4",
      "AT5",
      "UP2",
      "UP4",
      "UP5",
      "UP7",
      "UP8",
      "UP9",
      "UP10",
      "UP11",
      "UP12",
      "UP13",
      "UP15",
      "UP17",
      "UP24",
      "UP25",
      "UP26",
      "IP1",
      "IP2",
      "IP4",
      "PA4",
      "PA5",
      "PW1",
      "PW10",
      "SE3",
      "MD1",
      "MD2",
      "MD3",
      "ST8",
      "ST9",
    ],
  },
  /** The tenant's subscription does not include it. */
  notEntitled: {
    httpStatus: 403,
    rules: ["TS3", "RL6", "RL8"],
  },
  /** It is taken, or something that is there stands against it. */
  conflict: {
    httpStatus: 409,
    rules: ["TZ11", "TM15", "TM10", "IV5", "AS19", "PA6", "PW4", "UP23", "UP27", "ST12", "ST14", "ST19"],
  },
  /** Another workspace would do. */
  elsewhere: {
    httpStatus: 403,
    rules: ["WS2", "AS1", "AS2", "AS4", "AS5", "AS6", "AS7", "AS9", "AS10", "AS21", "AS22"],
  },
  /** Another time would do. */
  later: {
    httpStatus: 403,
    rules: ["CL2", "CL1", "AS14", "BL3", "PW2", "SE5", "SE6", "ST15"],
  },
} as const satisfies Readonly<
  Record<string, { readonly httpStatus: number; readonly rules: readonly RuleId[] }>
>);

/** A rule that can refuse. */
export type RefusingRule = (typeof categories)[Category]["rules"][number];

const categoryByRule: ReadonlyMap<RuleId, Category> = /* @__PURE__ */ byRule();

/**
 * The category of a rule (AN8), or null for a rule that never refuses and for a text that is no rule id.
 *
 * @example
 * categoryOf("AS12"); // "forbidden"
 * categoryOf("PW2"); // "later"
 * categoryOf("ED2"); // null
 */
export function categoryOf(rule: RuleId): Category | null {
  return categoryByRule.get(rule) ?? null;
}

/**
 * The HTTP status that suits a category: 400, 404, 409 or 403; null for no category. Which one an answer gets stays with the
 * application: a tenant that is malformed (ST17) is its own fault, and no fault of who asks.
 *
 * @example
 * httpStatusOf("unknown"); // 404
 * httpStatusOf("conflict"); // 409
 */
export function httpStatusOf<Of extends Category | null>(category: Of): HttpStatusOf<Of>;
export function httpStatusOf(category: unknown): number | null {
  return isCategory(category) ? categories[category].httpStatus : null;
}

/** The HTTP status of a category, or null where there is none. */
export type HttpStatusOf<Of extends Category | null> = Of extends Category
  ? (typeof categories)[Of]["httpStatus"]
  : null;

function isCategory(value: unknown): value is Category {
  return typeof value === "string" && Object.hasOwn(categories, value);
}

/* @__NO_SIDE_EFFECTS__ */
function byRule(): ReadonlyMap<RuleId, Category> {
  const entries = Object.entries(categories) as unknown as readonly (readonly [
    Category,
    { readonly rules: readonly RuleId[] },
  ])[];
  return new Map(entries.flatMap(([category, { rules }]) => rules.map((rule) => [rule, category] as const)));
}
