import type { FastifyRequest } from "fastify";
import { type CommandType, commandTypes, type Issue } from "tenant-policy";
import { type Category, categoryOfDecision, type Explainable } from "tenant-policy/explain";
import type { Properties } from "../authzen/entity.ts";
import type { Evaluation } from "../authzen/evaluation.ts";
import { resourceTypeOf } from "../authzen/tenantQuestion.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** What was decided on the request: several answers of a batch, or nothing. */
    decided: readonly Decided[];
  }
}

/** A decision as operators see it: ids and rules, and nothing about a person. */
export interface Decided {
  readonly kind: "command" | "dryRun" | "question" | "access";
  /** The type of the command, the name of the question, or the type of the resource. One that is known, or `unknown`. */
  readonly name: string;
  readonly outcome: "accepted" | "refused" | "malformed" | "answered";
  /** Why it was refused; null where it was not, and in answers of AuthZEN, which have rules alone. */
  readonly category: Category | null;
  readonly because: readonly string[];
  /** The version of the tenant after it; null where there is no such tenant. */
  readonly step: number | null;
  /** Whether it is the answer that was given to the same command before. */
  readonly isRepeated: boolean;
}

interface CommandDecided {
  readonly step: number;
  readonly told: Explainable | null;
  readonly issues: readonly Issue[];
}

/** Notes what was decided on the command in the body of a request. */
export function noteCommand(
  request: FastifyRequest,
  kind: "command" | "dryRun",
  { step, told, issues }: CommandDecided,
  isRepeated = false,
): void {
  const ofAll = { kind, step, isRepeated, name: typeIn(request.body) };
  if (told === null) {
    const because = [...new Set(issues.map(({ rule }) => rule))];
    request.decided = [{ ...ofAll, outcome: "malformed", category: "malformed", because }];
    return;
  }
  const isAccepted = told.value === true;
  const decided = {
    ...ofAll,
    outcome: isAccepted ? "accepted" : "refused",
    category: isAccepted ? null : categoryOfDecision(told),
    because: told.because,
  } as const;
  request.decided = [decided];
}

/** Notes what was answered to a question. */
export function noteQuestion(
  request: FastifyRequest,
  name: string,
  { step, told }: { readonly step: number; readonly told: Explainable },
): void {
  const category = categoryOfDecision(told);
  const outcome = category === null ? "answered" : "refused";
  const { because } = told;
  request.decided = [{ kind: "question", name, outcome, category, because, step, isRepeated: false }];
}

/** Notes what AuthZEN was answered, evaluation by evaluation. */
export function noteAccess(
  request: FastifyRequest,
  evaluations: readonly Evaluation[],
  answers: readonly { readonly decision: boolean; readonly context?: Properties }[],
): void {
  request.decided = answers.map(({ decision, context = {} }, index) => {
    const { type = "" } = evaluations[index]?.resource ?? {};
    const { step = null, reasons = [] } = context as Partial<AccessContext>;
    return {
      ...{ kind: "access", name: resourceTypeOf(type) === undefined ? "unknown" : type },
      ...{ outcome: decision ? "answered" : "refused", category: null, step, isRepeated: false },
      because: reasons.map(({ id }) => id),
    } as const;
  });
}

interface AccessContext {
  readonly step: number;
  readonly reasons: readonly { readonly id: string }[];
}

/** Whatever was sent, it is one of a list: it becomes a label of metrics. */
function typeIn(body: unknown): CommandType | "unknown" {
  try {
    const { type } = JSON.parse(String(body)) as { readonly type: unknown };
    return commandTypes.find((each) => each === type) ?? "unknown";
  } catch {
    return "unknown";
  }
}
