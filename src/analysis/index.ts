// The door tenant-policy/analysis: what is worked out over a whole tenant.

// classes of teammates and assets
export type { AssetClass, AssetTraits } from "./assetClass.ts";
export type { Classes } from "./classes.ts";
export { classesOf } from "./classesOf.ts";
export type { ClassOf } from "./partition.ts";
export type { PersonClass, PersonTraits } from "./personClass.ts";
export { updateClasses } from "./updateClasses.ts";
