import type { Chapter, Proof } from "../proof.ts";
import { cedarAssetProof, cerbosAssetProof, spicedbAssetProof } from "./assetProofs.ts";
import { isCerbosHere } from "./cerbos/cerbosServer.ts";
import { cedarTenantProof, cerbosTenantProof, spicedbTenantProof } from "./tenantProofs.ts";
import { cedarRightProof, cerbosRightProof } from "./rightProofs.ts";
import { isSpicedbHere } from "./spicedb/spicedb.ts";

/** The binaries are for Linux on x64 alone. In CI they have to be there: a proof without its engine fails. */
function whereFound(name: string, isHere: boolean, proofs: readonly Proof[]): readonly Proof[] {
  if (isHere || process.env["CI"] !== undefined) return proofs;
  console.log(`skipped ${name}: its program is for Linux on x64 alone`);
  return [];
}

export const chapter: Chapter = {
  title: "Other engines",
  about:
    "The same rules, written again by hand from the documents in the languages of three engines that others wrote: as Cedar " +
    "policies, as Cerbos policies and as a Zanzibar schema for SpiceDB.",
  proofs: [
    cedarAssetProof,
    cedarTenantProof,
    cedarRightProof,
    ...whereFound("Cerbos", isCerbosHere, [cerbosAssetProof, cerbosTenantProof, cerbosRightProof]),
    ...whereFound("SpiceDB", isSpicedbHere, [spicedbAssetProof, spicedbTenantProof]),
  ],
};
