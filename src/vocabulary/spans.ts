import type { Checked } from "../kernel/schema/checked.ts";
import { checkWhole } from "../kernel/schema/whole.ts";

/** Checks an idle timeout that is to be set; 0: none (SE1, SE4). */
export function checkIdleMinutes(value: unknown): Checked<number> {
  return checkWhole(value, "SE4", "minutes");
}

/** Checks a ticket's time that is to be set; 0: no tickets (SE2, SE4). */
export function checkTicketSeconds(value: unknown): Checked<number> {
  return checkWhole(value, "SE4", "seconds");
}

/** Checks an inactive-agent interval that is to be set; 0: nobody is marked (PA7, SE4). */
export function checkInactiveAfterDays(value: unknown): Checked<number> {
  return checkWhole(value, "SE4", "days");
}
