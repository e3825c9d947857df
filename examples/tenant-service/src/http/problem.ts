import type { FastifyReply } from "fastify";
import type { Language } from "./language.ts";

/** Every kind of problem, with its status and its title in each language (RFC 9457). */
const problems = {
  malformed: { status: 400, en: "The request is malformed.", de: "Die Anfrage ist fehlerhaft." },
  unauthenticated: { status: 401, en: "A valid token is needed.", de: "Ein gültiges Token wird benötigt." },
  forbidden: { status: 403, en: "This is not allowed.", de: "Das ist nicht erlaubt." },
  notEntitled: {
    status: 403,
    en: "The subscription does not include this.",
    de: "Der Vertrag umfasst das nicht.",
  },
  elsewhere: {
    status: 403,
    en: "This is allowed in another workspace.",
    de: "Das ist in einem anderen Arbeitsbereich erlaubt.",
  },
  later: {
    status: 403,
    en: "This is allowed at another time.",
    de: "Das ist zu einer anderen Zeit erlaubt.",
  },
  unknown: { status: 404, en: "There is no such thing.", de: "Das gibt es nicht." },
  tooSlow: { status: 408, en: "The request came too slowly.", de: "Die Anfrage kam zu langsam." },
  conflict: { status: 409, en: "Something stands against this.", de: "Dem steht etwas entgegen." },
  outdated: {
    status: 412,
    en: "The tenant has changed since then.",
    de: "Der Mandant hat sich seitdem geändert.",
  },
  tooLarge: { status: 413, en: "The request is too large.", de: "Die Anfrage ist zu groß." },
  unsupported: {
    status: 415,
    en: "The content has to be JSON.",
    de: "Der Inhalt muss JSON sein.",
  },
  unprocessable: {
    status: 422,
    en: "The value cannot be used.",
    de: "Der Wert kann nicht verwendet werden.",
  },
  otherCommand: {
    status: 422,
    en: "Another command came with this Idempotency-Key.",
    de: "Mit diesem Idempotency-Key kam schon ein anderer Befehl.",
  },
  tooMany: { status: 429, en: "Too many requests.", de: "Zu viele Anfragen." },
  headTooLarge: {
    status: 431,
    en: "The head of the request is too large.",
    de: "Der Kopf der Anfrage ist zu groß.",
  },
  failed: { status: 500, en: "The service has failed.", de: "Der Dienst ist gescheitert." },
  busy: {
    status: 503,
    en: "The service is busy. Try again.",
    de: "Der Dienst ist überlastet. Bitte noch einmal.",
  },
} as const;

/** What went wrong. */
export type Problem = keyof typeof problems;

export function isProblem(name: string): name is Problem {
  return Object.hasOwn(problems, name);
}

/** A problem as RFC 9457 writes it: the same bytes for the same problem, whatever was asked about. */
export function sendProblem(
  reply: FastifyReply,
  problem: Problem,
  language: Language,
  members: Readonly<Record<string, unknown>> = {},
): FastifyReply {
  const { status, text } = problemText(problem, language, members);
  if (status === 401) void reply.header("WWW-Authenticate", 'Bearer realm="tenant-service"');
  if (status === 503) void reply.header("Retry-After", "1");
  return reply
    .code(status)
    .type("application/problem+json; charset=utf-8")
    .header("Content-Language", language)
    .send(text);
}

/** The document of a problem, and its status. */
export function problemText(
  problem: Problem,
  language: Language,
  members: Readonly<Record<string, unknown>> = {},
): { readonly status: number; readonly text: string } {
  const { status, [language]: title } = problems[problem];
  return {
    status,
    text: JSON.stringify({ type: `urn:tenant-service:${problem}`, title, status, ...members }),
  };
}
