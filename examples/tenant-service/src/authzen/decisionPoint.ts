import type { Action, Entity, Properties } from "./entity.ts";
import type { Evaluation } from "./evaluation.ts";
import type { ActionSearch, ResourceSearch, SubjectSearch } from "./search.ts";

/** What decides. The routes know nothing else of it, so that another one can stand behind them. */
export interface DecisionPoint {
  /** Answers all of them, in their order, as of one moment. */
  readonly evaluate: (evaluations: readonly Evaluation[]) => Promise<readonly Decided[]>;
  readonly subjects: (search: SubjectSearch, page: PageAsked) => Promise<Found<Reference>>;
  readonly resources: (search: ResourceSearch, page: PageAsked) => Promise<Found<Reference>>;
  readonly actions: (search: ActionSearch, page: PageAsked) => Promise<Found<Pick<Action, "name">>>;
}

/** An answer, and why. */
export interface Decided {
  readonly decision: boolean;
  readonly context?: Properties;
}

export type Reference = Pick<Entity, "type" | "id">;

export interface PageAsked {
  /** At least 1. */
  readonly limit: number;
  /** Where the page before it ended, as `next` said; null for the first one. */
  readonly after: string | null;
}

/** A page of what was found. */
export interface Found<Item> {
  readonly results: readonly Item[];
  /** Where the next page begins; null if there is none. */
  readonly next: string | null;
}
