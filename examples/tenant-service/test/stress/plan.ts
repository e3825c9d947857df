import type { Chance } from "./chance.ts";
import { type Order, ordersOf } from "./order.ts";

type Orders = readonly [Order, Order];

/** What is sent at one time: a command, to the process of that number first; one command twice; or two of which one can be executed. */
export type Sending =
  | { readonly kind: "alone"; readonly order: Order; readonly first: number }
  | { readonly kind: "repeated"; readonly orders: Orders }
  | { readonly kind: "rivals"; readonly orders: Orders }
  | { readonly kind: "onOneStep"; readonly orders: Orders };

/** Plans so many commands: of a hundred, five are sent twice, and five are in conflict with another one. */
export type Plan = (commands: number) => Sending[];

/** Nobody else changes the quiet tenant, so that of two commands for one step exactly one is executed. */
export function planOf(busy: readonly string[], quiet: string, chance: Chance): Plan {
  const make = ordersOf(chance);
  const next = () => make.next(chance.oneOf(busy));
  const alone = (): Sending => ({ kind: "alone", order: next(), first: chance.below(2) });
  const repeated = (): Sending => {
    const order = next();
    return { kind: "repeated", orders: [order, order] };
  };
  const inConflict = (): Sending =>
    chance.below(2) === 0
      ? { kind: "rivals", orders: make.rivals(chance.oneOf(busy)) }
      : { kind: "onOneStep", orders: make.renames(quiet) };
  return (commands) => {
    const [twentieth, pairs] = [Math.round(commands / 20), Math.round(commands / 40)];
    const sendings = [
      ...Array.from({ length: commands - twentieth - 2 * pairs }, alone),
      ...Array.from({ length: twentieth }, repeated),
      ...Array.from({ length: pairs }, inConflict),
    ];
    return shuffled(sendings, chance);
  };
}

function shuffled<Value>(values: readonly Value[], chance: Chance): Value[] {
  const left = [...values];
  return values.map(() => left.splice(chance.below(left.length), 1)[0] as Value);
}
