import { keptIfSame } from "../kernel/json/sameJson.ts";
import type { PrivacyCommand } from "./commands.ts";
import type { OrganisationSettings } from "./settings.ts";

/** PA1, PA5–PA7, each on its own. */
export function reducePrivacy(settings: OrganisationSettings, command: PrivacyCommand): OrganisationSettings {
  switch (command.type) {
    case "privacy/chooseApiAuthenticationMode":
      return keptIfSame(settings, { ...settings, apiAuthenticationMode: command.mode });
    case "privacy/allowEmbedding":
      return keptIfSame(settings, { ...settings, allowsEmbedding: command.isOn });
    case "privacy/allowSimultaneousSessions":
      return keptIfSame(settings, { ...settings, allowsSimultaneousSessions: command.isOn });
    case "privacy/chooseInactiveAfter":
      return keptIfSame(settings, { ...settings, inactiveAfterDays: command.days });
  }
}
