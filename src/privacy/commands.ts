import { checkSwitch } from "../kernel/fields.ts";
import { orNull } from "../kernel/form.ts";
import { commandForm, type CommandForms, type Issued } from "../vocabulary/command.ts";
import { checkInactiveAfterDays } from "../vocabulary/spans.ts";
import { checkApiAuthenticationMode } from "./settings.ts";

export type PrivacyCommand =
  | Issued<{
      readonly type: "privacy/chooseApiAuthenticationMode";
      /** Null: none any more (PA1). */
      readonly mode: string | null;
    }>
  | Issued<{ readonly type: "privacy/allowEmbedding"; readonly isOn: boolean }>
  | Issued<{ readonly type: "privacy/allowSimultaneousSessions"; readonly isOn: boolean }>
  | Issued<{ readonly type: "privacy/chooseInactiveAfter"; readonly days: number }>;

export const privacyCommandForms: CommandForms<PrivacyCommand> = {
  "privacy/chooseApiAuthenticationMode": commandForm("privacy/chooseApiAuthenticationMode", {
    mode: orNull(checkApiAuthenticationMode),
  }),
  "privacy/allowEmbedding": commandForm("privacy/allowEmbedding", { isOn: checkSwitch }),
  "privacy/allowSimultaneousSessions": commandForm("privacy/allowSimultaneousSessions", {
    isOn: checkSwitch,
  }),
  "privacy/chooseInactiveAfter": commandForm("privacy/chooseInactiveAfter", { days: checkInactiveAfterDays }),
};
