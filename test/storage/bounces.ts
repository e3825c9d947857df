import { type Command, type Tenant, transition } from "tenant-policy";
import { aTenant, defaultAtMilli } from "tenant-policy/testing";

export const day = 86_400_000;
export const monday = defaultAtMilli;

export function bounce(email: string, at: number): Command {
  return { type: "bounceList/recordBounce", email, by: { kind: "system" }, at };
}

export function takeOff(email: string, at: number): Command {
  const by = { kind: "teammate", id: "owner", current: { level: "tenant" } } as const;
  return { type: "bounceList/takeOff", email, by, at };
}

export function after(start: Tenant, ...commands: readonly Command[]): Tenant {
  return commands.reduce((tenant, command) => transition(tenant, command).tenant, start);
}

/** Twenty addresses, in an order that is not that of their letters. */
export const addresses = Array.from({ length: 20 }, (_, place) => `b${(place * 7) % 20}@mail.example`);

/** A tenant in which they bounced at one instant, so that their entries end at one instant. */
export const bounced = after(aTenant().build(), ...addresses.map((email) => bounce(email, monday)));

/** The same, all taken off at one instant. */
export const takenOff = after(bounced, ...addresses.map((email) => takeOff(email, monday + 1)));

/** The same, on the list again: with the next bounce after a long time, as many entries and marks leave as can. */
export const listedAgain = after(takenOff, ...addresses.map((email) => bounce(email, monday + day)));
