import { assetAccess } from "tenant-policy";
import type { Ask } from "../../test/laws/questionLaws.ts";
import { asked } from "../../test/laws/questions.ts";

// Questions of the library, each time one with a fault.

export const forgettingLocks: Ask = (name, args) => {
  const [person, action, asset, ...rest] = args;
  const isAbout = name === "canAccessAsset" && typeof asset === "object" && asset !== null;
  return isAbout ? asked(name, [person, action, { ...asset, lockedBy: null }, ...rest]) : asked(name, args);
};

export const answeringByIdentity: Ask = (name, args) => {
  const [person, workspace] = args;
  if (name !== "canSwitchTo" || (person as { readonly home: unknown }).home === workspace)
    return asked(name, args);
  return false;
};

export const turningRoundWhatIsGiven: Ask = (name, args) => {
  if (name === "isDomainAllowed" && !Object.isFrozen(args[1])) (args[1] as string[]).reverse();
  return asked(name, args);
};

export const fromAnywhere: typeof assetAccess = (tenant, teammate, action, asset, _, target) =>
  assetAccess(tenant, teammate, action, asset, { level: "tenant" }, target);
