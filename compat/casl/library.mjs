// What the comparison needs of the library and of its benchmark, bundled into one file by run.mjs.
export { assetActions as actions, canAccessAsset, decideAccessAsset } from "../../src/index.ts";
export { rowsByKind } from "../../src/assets/sharingTable.ts";
export { reaches } from "../../src/vocabulary/workspace.ts";
export { assetQuestions } from "../../bench/facts.ts";
export { mayAccessAsset } from "../../bench/handWritten.ts";
export { isKept, median, nanosecondsOf } from "../../bench/timing.ts";
