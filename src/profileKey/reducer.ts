import { keptIfSame } from "../kernel/json/sameJson.ts";
import type { ProfileKeyCommand } from "./commands.ts";
import type { ProfileKey } from "./state.ts";

/** The new key takes the place of the old one, of which nothing is kept (PK2, PK3). */
export function reduceProfileKey(key: ProfileKey, command: ProfileKeyCommand): ProfileKey {
  return keptIfSame(key, { id: command.keyId, madeAtMilli: command.at });
}
