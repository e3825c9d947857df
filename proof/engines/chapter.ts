import type { Chapter, Proof } from "../proof.ts";
import { cedarAssetProof, cerbosAssetProof, spicedbAssetProof } from "./assetProofs.ts";
import { isCerbosHere } from "./cerbos/cerbosServer.ts";
import { cedarTenantProof, cerbosTenantProof, spicedbTenantProof } from "./tenantProofs.ts";
import { cedarRightProof, cerbosRightProof, spicedbRightProof } from "./rightProofs.ts";
import { isSpicedbHere } from "./spicedb/spicedb.ts";

/** The binaries are for Linux on x64 alone. In CI they have to be there: a proof without its engine fails. */
function whereFound(name: string, isHere: boolean, proofs: readonly Proof[]): readonly Proof[] {
  if (isHere || process.env["CI"] !== undefined) return proofs;
  console.log(`skipped ${name}: its program is for Linux on x64 alone`);
  return [];
}

export const chapter: Chapter = {
  title: "Other engines",
  about: `The same rules, written again by hand from the documents in the languages of three engines that others wrote: as Cedar
policies, as Cerbos policies and as a Zanzibar schema for SpiceDB. Each engine is asked about the sharing table, about tenants
that random commands led to, and about people and settings: every question in the whole form, some of them in the short one.

Questions that are one request to Cedar are put to it once a batch. SpiceDB answers what follows from relationships: lists of
domains, taken addresses, subscriptions, settings, and where a move carries a user profile to (TM17) are not asked of it. The
engines say yes or no: reasons, facts and times are compared with nothing here.`,
  proofs: [
    cedarAssetProof,
    cedarTenantProof,
    cedarRightProof,
    ...whereFound("Cerbos", isCerbosHere, [cerbosAssetProof, cerbosTenantProof, cerbosRightProof]),
    ...whereFound("SpiceDB", isSpicedbHere, [spicedbAssetProof, spicedbTenantProof, spicedbRightProof]),
  ],
};
