import type { Problem } from "./problem.ts";

/** What ends a request with a problem, wherever it is noticed. */
export class ProblemError extends Error {
  readonly problem: Problem;
  readonly detail: string | undefined;
  readonly retryAfterSeconds: number | undefined;

  constructor(problem: Problem, detail?: string, retryAfterSeconds?: number) {
    super(detail ?? problem);
    this.problem = problem;
    this.detail = detail;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}
