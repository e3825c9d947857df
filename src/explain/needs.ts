import type { HelpKey } from "./helpKey.ts";

/** What would mend a broken rule, each of it needed. Of each, any one of the ways is enough. */
export type Needs = readonly (readonly HelpKey[])[];

/** One thing is needed, and any one of these ways is enough. */
/* @__NO_SIDE_EFFECTS__ */
export function one(...ways: readonly HelpKey[]): Needs {
  return [ways];
}

export const askOwner: Needs = /* @__PURE__ */ one("askOwner");
export const askOwnerOrFull: Needs = /* @__PURE__ */ one("askOwnerOrFull");
export const askProfileManager: Needs = /* @__PURE__ */ one("askProfileManager");
/** Nothing more than what TM1 needs, which is named as well; or the rule is named but not broken. */
export const nothingMore: Needs = [];
