import { Immer } from "immer";

/**
 * A copy of plain data with what the recipe changes in it, frozen; the same data where it changes nothing (ST2). An
 * instance of our own, as a host may reconfigure the one that immer's functions share.
 */
export const update: Immer["produce"] = /* @__PURE__ */ new Immer({ autoFreeze: true }).produce;
