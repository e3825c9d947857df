import { decision } from "../kernel/decision/decision.ts";

/** The decision about an event that the system reports (ST9). */
export const reported = /* @__PURE__ */ decision(true, "ST9");

/** The same where something else decides that was told of the same thing: what happened later, or at the same instant (ST15). */
export const reportedOutOfOrder = /* @__PURE__ */ decision(true, "ST9", "ST15");
