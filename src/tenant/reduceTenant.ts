import { reduceAssets } from "../assets/reducer.ts";
import { reduceBounceList } from "../bounceList/reducer.ts";
import { reduceChannels } from "../channels/reducer.ts";
import { reduceEmailDomains } from "../emailDomains/reducer.ts";
import { reduceHelpDesk } from "../helpDesk/reducer.ts";
import { reduceInboundMedia } from "../inboundMedia/reducer.ts";
import { update } from "../kernel/json/update.ts";
import { reduceNetworkAccess } from "../networkAccess/reducer.ts";
import { reducePasswords } from "../passwords/reducer.ts";
import { reducePrivacy } from "../privacy/reducer.ts";
import { reduceProfileKey } from "../profileKey/reducer.ts";
import { reduceSubscription } from "../subscription/reducer.ts";
import { reduceTeammates } from "../teammates/reducer.ts";
import { reduceTimeZone } from "../timeZone/reducer.ts";
import { reduceUserProfiles } from "../userProfiles/reducer.ts";
import { reduceWorkspaces } from "../workspaces/reducer.ts";
import { actorIdOf } from "./actorIdOf.ts";
import type { Command, Commands } from "./command.ts";
import { commandFormOfAny } from "./parseCommand.ts";
import type { Tenant } from "./state.ts";

type Area = keyof Commands;

/** Each area's reducer changes that area's slice. */
type Reducers = {
  readonly [Name in Area]: (slice: Tenant[Name], command: Commands[Name], actorId: string) => Tenant[Name];
};

const reducers: Reducers = {
  assets: reduceAssets,
  bounceList: reduceBounceList,
  channels: reduceChannels,
  emailDomains: reduceEmailDomains,
  helpDesk: reduceHelpDesk,
  inboundMedia: reduceInboundMedia,
  networkAccess: reduceNetworkAccess,
  passwords: reducePasswords,
  privacy: reducePrivacy,
  profileKey: reduceProfileKey,
  subscription: reduceSubscription,
  teammates: reduceTeammates,
  timeZone: reduceTimeZone,
  userProfiles: reduceUserProfiles,
  workspaces: reduceWorkspaces,
};

/**
 * The tenant after a command, the same object where it changes nothing (ST2) or is none (ST6). It asks nobody whether the
 * command is allowed: `transition` does. Fit for `useReducer`, Redux or any fold over commands that were accepted: what it
 * keeps is the command's canonical form, as there, and the command stays its actor's.
 */
export function reduceTenant(tenant: Tenant, command: Command): Tenant {
  const { value, issues } = commandFormOfAny(command);
  return issues === undefined ? reduceParsedCommand(tenant, value) : tenant;
}

/** The tenant after a command in its canonical form, whose parts are nobody else's. */
export function reduceParsedCommand(tenant: Tenant, command: Command): Tenant {
  const area = command.type.slice(0, command.type.indexOf("/")) as Area;
  return reduceArea(tenant, area, command as never);
}

function reduceArea<Name extends Area>(tenant: Tenant, area: Name, command: Commands[Name]): Tenant {
  const slice = reducers[area](tenant[area], command, actorIdOf(tenant, command.by));
  return update(tenant, (draft: { -readonly [Key in keyof Tenant]: Tenant[Key] }) => {
    draft[area] = slice;
  });
}
