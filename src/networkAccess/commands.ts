import { accepted } from "../kernel/schema/checked.ts";
import type { Form } from "../kernel/schema/form.ts";
import { refined } from "../kernel/schema/refined.ts";
import { commandForm, type CommandForms, type WithEnvelope } from "../vocabulary/command.ts";
import { checkIpList, checkTwoFactorMode, type IpList, type TwoFactorMode } from "./settings.ts";

export type NetworkAccessCommand =
  | WithEnvelope<{
      readonly type: "networkAccess/chooseManagementList";
      /** The entries in canonical form; the ranges are made of them whenever the command is reduced. */
      readonly addresses: IpList["entries"];
    }>
  | WithEnvelope<{ readonly type: "networkAccess/chooseApiList"; readonly addresses: IpList["entries"] }>
  | WithEnvelope<{ readonly type: "networkAccess/chooseTwoFactor"; readonly mode: TwoFactorMode }>;

const addresses: Form<IpList["entries"]> = refined(checkIpList, ({ entries }) => accepted(entries));

export const networkAccessCommandForms: CommandForms<NetworkAccessCommand> = {
  "networkAccess/chooseManagementList": commandForm("networkAccess/chooseManagementList", { addresses }),
  "networkAccess/chooseApiList": commandForm("networkAccess/chooseApiList", { addresses }),
  "networkAccess/chooseTwoFactor": commandForm("networkAccess/chooseTwoFactor", { mode: checkTwoFactorMode }),
};
