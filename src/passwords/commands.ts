import { commandForm, type CommandForms, type Issued } from "../vocabulary/command.ts";
import { type PasswordPolicy, passwordsForm } from "./settings.ts";

export type PasswordsCommand = Issued<{
  readonly type: "passwords/choosePolicy";
  readonly policy: PasswordPolicy;
}>;

export const passwordsCommandForms: CommandForms<PasswordsCommand> = {
  "passwords/choosePolicy": commandForm("passwords/choosePolicy", { policy: passwordsForm }),
};
