import { commandForm, type CommandForms, type WithEnvelope } from "../vocabulary/command.ts";
import { type PasswordPolicy, passwordsForm } from "./settings.ts";

export type PasswordsCommand = WithEnvelope<{
  readonly type: "passwords/choosePolicy";
  readonly policy: PasswordPolicy;
}>;

export const passwordsCommandForms: CommandForms<PasswordsCommand> = {
  "passwords/choosePolicy": commandForm("passwords/choosePolicy", { policy: passwordsForm }),
};
