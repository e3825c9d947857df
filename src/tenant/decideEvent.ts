import { type Decision, decision } from "../kernel/decision/decision.ts";
import { entryOf } from "../kernel/ledger/ledger.ts";
import type { CommandOf, Commands, CommandType } from "./command.ts";
import type { Tenant } from "./state.ts";

/** What happens outside and is reported by the system (ST9). */
export type OutsideEvent =
  | Commands["subscription"]
  | CommandOf<"assets/completeWithdrawal" | "bounceList/recordBounce">
  | CommandOf<"teammates/recordLogIn" | "teammates/recordPasswordChange">;

const events: readonly CommandType[] = [
  "assets/completeWithdrawal",
  "bounceList/recordBounce",
  "subscription/changeEntitlements",
  "subscription/completeProvisioning",
  "subscription/switchDigitalChannels",
  "teammates/recordLogIn",
  "teammates/recordPasswordChange",
];

export function isOutsideEvent(command: { readonly type: CommandType }): command is OutsideEvent {
  return events.includes(command.type);
}

const reported = decision(true, "ST9");
const aboutNothing = decision(false, "ST11");

/** Whether a report of the system is about something that is there. */
export function decideEvent(tenant: Tenant, event: OutsideEvent): Decision<boolean> {
  switch (event.type) {
    case "assets/completeWithdrawal":
      return entryOf(tenant.assets, event.asset) === undefined ? aboutNothing : reported;
    case "teammates/recordLogIn":
    case "teammates/recordPasswordChange":
      return entryOf(tenant.teammates.records, event.teammate) === undefined ? aboutNothing : reported;
    case "bounceList/recordBounce":
    case "subscription/changeEntitlements":
    case "subscription/completeProvisioning":
    case "subscription/switchDigitalChannels":
      return reported;
  }
}
