import type { FastifyReply, FastifyRequest } from "fastify";
import type { Language } from "./language.ts";
import { isCursor, isLimit, mostLimit } from "./page.ts";
import { sendProblem } from "./problem.ts";
import { isStorableText } from "./storable.ts";

/** A parameter in the query of a request. */
export interface Parameter {
  readonly name: string;
  /** Its values where they are few, or else what it is, in words. */
  readonly expected: readonly string[] | string;
  readonly isRequired: boolean;
  readonly isGood: (text: string) => boolean;
}

type Fault = "missing" | "unknown" | "repeated" | "value";

export function oneOf(name: string, values: readonly string[]): Parameter {
  return { name, expected: values, isRequired: false, isGood: (text) => values.includes(text) };
}

/** The parameters of a list in pages. */
export const pageParameters: readonly Parameter[] = [
  { name: "limit", expected: `a whole number from 1 to ${mostLimit}`, isRequired: false, isGood: isLimit },
  { name: "cursor", expected: "the `next` of the page before", isRequired: false, isGood: isCursor },
];

/** A hook that lets only those requests in whose query has these parameters. It names every one that is wrong. */
export function takes(parameters: readonly Parameter[]) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    const faults = faultsIn(request.query as Readonly<Record<string, unknown>>, parameters);
    if (faults.size === 0) return undefined;
    const told = parameters.map(({ name, expected, isRequired }) => ({
      ...{ name, expected, required: isRequired },
      ...(faults.has(name) && { fault: faults.get(name) }),
    }));
    const unknown = [...faults].filter(([, fault]) => fault === "unknown");
    return sendProblem(reply, "malformed", request.language, {
      detail: [...faults].map(([name, fault]) => sentences[fault][request.language](name)).join(" "),
      parameters: [...told, ...unknown.map(([name, fault]) => ({ name, fault }))],
    });
  };
}

function faultsIn(
  query: Readonly<Record<string, unknown>>,
  parameters: readonly Parameter[],
): ReadonlyMap<string, Fault> {
  const known = parameters.flatMap((parameter) => {
    const fault = faultOf(query[parameter.name], parameter);
    return fault === undefined ? [] : [[parameter.name, fault] as const];
  });
  const names = Object.keys(query).filter((each) => !parameters.some(({ name }) => name === each));
  return new Map<string, Fault>([...known, ...names.map((name) => [name, "unknown"] as const)]);
}

function faultOf(value: unknown, { isRequired, isGood }: Parameter): Fault | undefined {
  if (value === undefined) return isRequired ? "missing" : undefined;
  if (typeof value !== "string") return "repeated";
  return isStorableText(value) && isGood(value) ? undefined : "value";
}

const sentences: Readonly<Record<Fault, Readonly<Record<Language, (name: string) => string>>>> = {
  missing: {
    en: (name) => `The parameter ${name} is missing.`,
    de: (name) => `Der Parameter ${name} fehlt.`,
  },
  unknown: {
    en: (name) => `There is no parameter ${name}.`,
    de: (name) => `Den Parameter ${name} gibt es nicht.`,
  },
  repeated: {
    en: (name) => `The parameter ${name} is there more than once.`,
    de: (name) => `Der Parameter ${name} steht mehrmals da.`,
  },
  value: {
    en: (name) => `The parameter ${name} has a value that is not expected.`,
    de: (name) => `Der Parameter ${name} hat einen anderen Wert als erwartet.`,
  },
};
