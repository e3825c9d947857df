import * as source from "../../src/index.ts";

/**
 * What the search uses of the library: commands, and questions by id. It is handed in, so that the same search runs on the
 * library as it is and on one from which a rule was taken out.
 */
export type Library = Pick<
  typeof source,
  | ("newTenant" | "transition" | "entriesOf" | "entryOf")
  | ("activityAccess" | "assetAccess" | "featureAccess" | "signInRequirementOf")
>;

export const library: Library = source;
