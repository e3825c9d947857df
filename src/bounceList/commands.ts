import { commandForm, type CommandForms, type WithEnvelope } from "../vocabulary/command.ts";
import { checkBounceRetention } from "./settings.ts";
import { bouncedEmailForm } from "./state.ts";

export type BounceListCommand =
  | WithEnvelope<{ readonly type: "bounceList/chooseRetention"; readonly days: number }>
  | WithEnvelope<{
      /** An outside event (ST9): an e-mail to this address bounced at `at`. */
      readonly type: "bounceList/recordBounce";
      readonly email: string;
    }>;

export const bounceListCommandForms: CommandForms<BounceListCommand> = {
  "bounceList/chooseRetention": commandForm("bounceList/chooseRetention", { days: checkBounceRetention }),
  "bounceList/recordBounce": commandForm("bounceList/recordBounce", { email: bouncedEmailForm }),
};
