import { type Command, type CommandType, commandTypes, sliceOf } from "../../tenant/command.ts";
import { sliceNames, type Tenant } from "../../tenant/tenant.ts";
import { transition } from "../../tenant/transition.ts";
import { aTenant } from "../aTenant.ts";
import { defaultAtMilli } from "../commandIn.ts";
import { commandFrom } from "./commandFrom.ts";
import { fc } from "./fastCheck.ts";
import { isMaking, type Sketch, sketches } from "./sketches.ts";
import { smallTenant, smallTenantWithoutDecryption } from "./smallTenant.ts";

/** Commands given to a tenant one after the other. */
export interface History {
  readonly start: Tenant;
  /** Accepted and refused ones. Each is about what exists when it is given, and none is earlier than the one before. */
  readonly commands: readonly Command[];
  /** The tenant after all of them. */
  readonly tenant: Tenant;
  /** The instant of the last one, in epoch milliseconds. */
  readonly atMilli: number;
}

/** The most commands of a history. */
const mostCommands = 40;

/**
 * Histories of a tenant, which start at an instant. If no tenant is given, they start with a new one, or with a small one
 * that has groups, teams, people of every role, assets and user profiles. A failure shrinks to few and simple commands.
 *
 * Every command is well formed, its actor exists and can be where they are, and everything it is about exists. Six of ten
 * are accepted, and three are refused by one rule alone. Within 200 histories, commands of every type are accepted.
 */
export function anyHistory(start?: Tenant, fromMilli: number = defaultAtMilli): fc.Arbitrary<History> {
  const starts = start === undefined ? usualStarts() : [start];
  return fc
    .tuple(fc.constantFrom(...starts), focusedLists())
    .map(([tenant, list]) => shownByCommands(played(tenant, fromMilli, list)));
}

/** One with everything is the most frequent, and the one that a failure shrinks to. */
function usualStarts(): readonly Tenant[] {
  const small = smallTenant();
  return [small, small, aTenant().build(), smallTenantWithoutDecryption()];
}

/** Tenants that can come about: those in which the histories end. */
export function anyTenant(): fc.Arbitrary<Tenant> {
  return anyHistory().map(({ tenant }) => tenant);
}

/** Tenants after some commands of these types. */
export function tenantsAfter(types: readonly CommandType[], maxLength: number): fc.Arbitrary<Tenant> {
  const start = smallTenant();
  return lists(types, maxLength).map((list) => played(start, defaultAtMilli, list).tenant);
}

/** Half of the lists are about one part of a tenant, and what it takes to speak of it: so that its commands meet. */
function focusedLists(): fc.Arbitrary<readonly Sketch[]> {
  const parts = sliceNames.map((name) => commandTypes.filter((type) => sliceOf(type) === name));
  const focused = parts.map((types) => ({
    weight: types.length,
    arbitrary: lists([...new Set([...types, ...commandTypes.filter(isMaking)])], mostCommands),
  }));
  return fc.oneof({ weight: commandTypes.length, arbitrary: lists(commandTypes, mostCommands) }, ...focused);
}

function lists(types: readonly CommandType[], maxLength: number): fc.Arbitrary<readonly Sketch[]> {
  return fc.array(sketches(types), { maxLength, size: "max" });
}

function played(start: Tenant, fromMilli: number, list: readonly Sketch[]): History {
  let tenant = start;
  let atMilli = fromMilli;
  const commands: Command[] = [];
  for (const sketch of list) {
    const command = commandFrom(sketch, tenant, atMilli + sketch.delayMilli);
    if (command === undefined) continue;
    atMilli = command.at;
    commands.push(command);
    ({ tenant } = transition(tenant, command));
  }
  return { start, commands, tenant, atMilli };
}

/** fast-check shows a counterexample by this method: the tenants themselves would fill pages. */
function shownByCommands(history: History): History {
  const lines = history.commands.map((command) => JSON.stringify(command));
  const text = () => ["a tenant after these commands:", ...lines].join("\n  ");
  return Object.defineProperty(history, fc.toStringMethod, { value: text });
}
