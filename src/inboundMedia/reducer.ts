import { keptIfSame } from "../kernel/json/sameJson.ts";
import type { InboundMediaCommand } from "./commands.ts";
import type { InboundMediaSettings } from "./settings.ts";

/** URLs that are out keep the expiry they were issued with (IM8). An expiry without effect is kept. */
export function reduceInboundMedia(
  settings: InboundMediaSettings,
  command: InboundMediaCommand,
): InboundMediaSettings {
  return keptIfSame(settings, command.settings);
}
