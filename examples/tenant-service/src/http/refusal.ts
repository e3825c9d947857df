import type { FastifyReply, FastifyRequest } from "fastify";
import { categoryOfDecision, explain, type Explainable, type Explanation } from "tenant-policy/explain";
import { localeOf } from "./language.ts";
import { isProblem, type Problem, sendProblem } from "./problem.ts";

/** A refusal as a problem, with its reasons and what would help in the language of the request. */
export function sendRefusal(
  reply: FastifyReply,
  { language }: Pick<FastifyRequest, "language">,
  told: Explainable,
  explanation: Explanation | null = explain(told, { locale: localeOf(language) }),
): FastifyReply {
  const { main = null, reasons = [], help = [] } = explanation ?? {};
  const detail = main === null ? {} : { detail: main.reason };
  return sendProblem(reply, problemOf(told), language, { ...detail, because: told.because, reasons, help });
}

/** The problem that a refusal is, by its category (AN8). Issues aside, what is malformed could be read, and not be used. */
function problemOf(told: Explainable): Problem {
  const category = categoryOfDecision(told) ?? "forbidden"; // a rule of a later release may have none
  if (category === "malformed") return "unprocessable";
  return isProblem(category) ? category : "forbidden";
}
