import { keptIfSame } from "../kernel/json/sameJson.ts";
import type { HelpDeskCommand } from "./commands.ts";
import type { HelpDeskSettings } from "./settings.ts";

/** Add-ons without effect are kept (HD6). */
export function reduceHelpDesk(settings: HelpDeskSettings, command: HelpDeskCommand): HelpDeskSettings {
  return keptIfSame(settings, command.settings);
}
