import { type Caller, callerName } from "./caller.ts";
import { turns } from "./turns.ts";

/** Does work of one tenant in turn. Undefined where too much of the caller's waits, or too many callers of the tenant do. */
export type TurnsOfCallers = <Result>(
  caller: Caller,
  work: () => Promise<Result>,
) => Promise<Result | undefined>;

/** Of each caller, one work at a time stands in the line of the tenant: callers take turns, however much one of them sends. */
export function turnsOfCallers(mostWaiting: number): TurnsOfCallers {
  const [ofCaller, ofTenant] = [turns(mostWaiting), turns(mostWaiting)];
  return (caller, work) =>
    ofCaller(JSON.stringify([caller.tenant, callerName(caller)]), () => ofTenant(caller.tenant, work));
}
