import { commandForm, type CommandForms, type Issued } from "../vocabulary/command.ts";
import { helpDeskForm, type HelpDeskSettings } from "./settings.ts";

export type HelpDeskCommand = Issued<{
  readonly type: "helpDesk/choose";
  readonly settings: HelpDeskSettings;
}>;

export const helpDeskCommandForms: CommandForms<HelpDeskCommand> = {
  "helpDesk/choose": commandForm("helpDesk/choose", { settings: helpDeskForm }),
};
