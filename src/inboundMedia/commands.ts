import { commandForm, type CommandForms, type Issued } from "../vocabulary/command.ts";
import { inboundMediaForm, type InboundMediaSettings } from "./settings.ts";

export type InboundMediaCommand = Issued<{
  readonly type: "inboundMedia/choose";
  readonly settings: InboundMediaSettings;
}>;

export const inboundMediaCommandForms: CommandForms<InboundMediaCommand> = {
  "inboundMedia/choose": commandForm("inboundMedia/choose", { settings: inboundMediaForm }),
};
