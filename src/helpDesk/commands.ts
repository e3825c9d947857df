import { commandForm, type CommandForms, type WithEnvelope } from "../vocabulary/command.ts";
import { helpDeskForm, type HelpDeskSettings } from "./settings.ts";

export type HelpDeskCommand = WithEnvelope<{
  readonly type: "helpDesk/choose";
  readonly settings: HelpDeskSettings;
}>;

export const helpDeskCommandForms: CommandForms<HelpDeskCommand> = {
  "helpDesk/choose": commandForm("helpDesk/choose", { settings: helpDeskForm }),
};
