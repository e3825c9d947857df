import { checkSwitch } from "../kernel/schema/fields.ts";
import { orNull } from "../kernel/schema/form.ts";
import { commandForm, type CommandForms, type WithEnvelope } from "../vocabulary/command.ts";
import { checkInactiveAfterDays } from "../vocabulary/spans.ts";
import { checkApiAuthenticationMode } from "./settings.ts";

export type PrivacyCommand =
  | WithEnvelope<{
      readonly type: "privacy/chooseApiAuthenticationMode";
      /** Null: none any more (PA1). */
      readonly mode: string | null;
    }>
  | WithEnvelope<{ readonly type: "privacy/allowEmbedding"; readonly isOn: boolean }>
  | WithEnvelope<{ readonly type: "privacy/allowSimultaneousSessions"; readonly isOn: boolean }>
  | WithEnvelope<{ readonly type: "privacy/chooseInactiveAfter"; readonly days: number }>;

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
