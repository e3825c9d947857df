import type { Decided } from "./decisionPoint.ts";
import { partialActionSchema, partialEntitySchema, type Properties, propertiesSchema } from "./entity.ts";
import { type Evaluation, readEvaluation } from "./evaluation.ts";
import { type Read, readerOf } from "./read.ts";

/** The decision at which a batch ends. */
const ends = { execute_all: undefined, deny_on_first_deny: false, permit_on_first_permit: true } as const;

export type Semantic = keyof typeof ends;

/** Several questions in one request. One that is malformed is a fault of its own, and the others are answered. */
export interface Evaluations {
  readonly semantic: Semantic;
  readonly evaluations: readonly Read<Evaluation>[];
}

/** They take about a tenth of a second of one processor, in which it answers nobody else. */
const most = 200;

interface Given {
  readonly subject?: unknown;
  readonly action?: unknown;
  readonly resource?: unknown;
  readonly context?: unknown;
  readonly evaluations: readonly unknown[];
  readonly options: { readonly evaluations_semantic: Semantic };
}

const semanticSchema = { enum: Object.keys(ends), default: "execute_all" } as const;

const read = readerOf<Given>({
  type: "object",
  properties: {
    subject: partialEntitySchema,
    action: partialActionSchema,
    resource: partialEntitySchema,
    context: { type: "object" },
    evaluations: { type: "array", maxItems: most, default: [] },
    options: { ...propertiesSchema, properties: { evaluations_semantic: semanticSchema } },
  },
});

/** Reads a batch. Without evaluations, the request is a single one. */
export function readEvaluations(given: unknown): Read<Evaluations | Evaluation> {
  const { value, fault } = read(given);
  if (fault !== undefined) return { fault };
  const { evaluations, options, ...defaults } = value;
  if (evaluations.length === 0) return readEvaluation(value);
  const semantic = options.evaluations_semantic;
  return {
    value: { semantic, evaluations: evaluations.map((each) => readEvaluation(withDefaults(each, defaults))) },
  };
}

/** What an entity cannot be without. Nothing else of it is taken from a default. */
const required = {
  subject: ["type", "id"],
  action: ["name"],
  resource: ["type", "id"],
  context: [],
} as const;

/** An evaluation with what it leaves to the batch. An entity takes the place of the default whole, properties and all. */
function withDefaults(evaluation: unknown, defaults: Properties): unknown {
  if (!isObject(evaluation)) return evaluation;
  const merged = Object.entries(required).map(([name, fields]) => {
    const [own, byDefault] = [evaluation[name], defaults[name]];
    if (own === undefined) return [name, byDefault];
    if (!isObject(own) || !isObject(byDefault)) return [name, own];
    const taken = fields.filter((field) => Object.hasOwn(byDefault, field));
    return [name, { ...Object.fromEntries(taken.map((field) => [field, byDefault[field]])), ...own }];
  });
  return Object.fromEntries(merged.filter(([, value]) => value !== undefined));
}

function isObject(value: unknown): value is Properties {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The answers up to the one that ends the batch. */
export function upToTheEnd(semantic: Semantic, decided: readonly Decided[]): readonly Decided[] {
  const end = decided.findIndex(({ decision }) => decision === ends[semantic]);
  return end === -1 ? decided : decided.slice(0, end + 1);
}
