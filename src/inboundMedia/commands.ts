import { commandForm, type CommandForms, type WithEnvelope } from "../vocabulary/command.ts";
import { inboundMediaForm, type InboundMediaSettings } from "./settings.ts";

export type InboundMediaCommand = WithEnvelope<{
  readonly type: "inboundMedia/choose";
  readonly settings: InboundMediaSettings;
}>;

export const inboundMediaCommandForms: CommandForms<InboundMediaCommand> = {
  "inboundMedia/choose": commandForm("inboundMedia/choose", { settings: inboundMediaForm }),
};
