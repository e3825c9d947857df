import { keptIfSame } from "../kernel/json/sameJson.ts";
import type { NetworkAccessCommand } from "./commands.ts";
import { checkIpList } from "./settings.ts";
import type { NetworkAccess } from "./state.ts";

/** A list that shuts out whoever sets it is set all the same (IP5). One that is none leaves the list as it was. */
export function reduceNetworkAccess(access: NetworkAccess, command: NetworkAccessCommand): NetworkAccess {
  switch (command.type) {
    case "networkAccess/chooseManagementList": {
      const management = checkIpList(command.addresses).value ?? access.management;
      return keptIfSame(access, { ...access, management });
    }
    case "networkAccess/chooseApiList": {
      const api = checkIpList(command.addresses).value ?? access.api;
      return keptIfSame(access, { ...access, api });
    }
    case "networkAccess/chooseTwoFactor":
      return keptIfSame(access, { ...access, twoFactor: command.mode });
  }
}
