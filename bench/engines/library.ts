// What the comparison needs of the library and of its benchmark, bundled into one file.
export { assetActions as actions, canAccessAsset, decideAccessAsset, roles } from "../../src/index.ts";
export { rowsByKind } from "../../src/assets/sharingTable.ts";
export { reaches } from "../../src/vocabulary/workspace.ts";
export { assetQuestions } from "../facts.ts";
export { mayAccessAsset } from "../handWritten.ts";
export { mayAccessAssetGuarded } from "../handWrittenGuarded.ts";
export { isKept, nanosecondsOf } from "../timing.ts";
