import type * as library from "../../index.ts";
import type { Decision } from "../../kernel/decision/decision.ts";
import type { Tenant } from "../../tenant/tenant.ts";
import type { fc } from "./fastCheck.ts";

type Library = typeof library;

/** The name of any question: of a function that returns a decision, or yes or no. */
export type Question = {
  [Name in keyof Library]: Library[Name] extends (...args: never) => boolean | Decision<unknown>
    ? Name
    : never;
}[keyof Library];

/** What a question takes. */
export type ArgumentsOf<Name extends Question> = Parameters<Library[Name]>;

/** Twins take the same, so tables have one of them. */
type FirstTwin = Exclude<Question, `decide${string}`>;

/** A question about a tenant as a whole. */
export type TenantQuestion = {
  [Name in FirstTwin]: ArgumentsOf<Name>[0] extends Tenant ? Name : never;
}[FirstTwin];

/** A question from facts. */
export type FactQuestion = Exclude<FirstTwin, TenantQuestion>;

/** The arguments of questions. One that is missing in such a table does not compile. */
export type ArgumentTable<Names extends Question> = {
  readonly [Name in Names]: () => fc.Arbitrary<ArgumentsOf<Name>>;
};
