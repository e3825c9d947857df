import { describe, expect, it } from "vitest";
import { bank } from "./examples.ts";
import { type Path, pathsIn, valueAt, withValue } from "./hostile.ts";
import { functions, samples } from "./samples.ts";

/** More items than anybody could read. */
const longest = 2 ** 32 - 1;
const mostReads = 2_000;

/** An array that fails the test if it is read on and on. */
function watched(holey: readonly unknown[]): readonly unknown[] {
  let reads = 0;
  const counted = <Result>(result: Result): Result => {
    reads += 1;
    if (reads > mostReads) throw new Error(`more than ${mostReads} reads`);
    return result;
  };
  return new Proxy(holey, {
    get: (target, key): unknown => counted(Reflect.get(target, key)),
    has: (target, key) => counted(Reflect.has(target, key)),
    getOwnPropertyDescriptor: (target, key) => counted(Reflect.getOwnPropertyDescriptor(target, key)),
  });
}

/** Holes alone; with the items that a function expects before, between and after them; and the same, frozen. */
function holeyLists(items: readonly unknown[]): readonly (readonly unknown[])[] {
  const last = { [longest - 1]: items[0] };
  const holes = (...held: readonly object[]): unknown[] =>
    Object.assign(new Array<unknown>(longest), ...held) as unknown[];
  return [
    holes(),
    holes(last),
    holes(items, { 1_000_000: items[0] }, last),
    Object.freeze(holes(items, { 1_000_000: items[0] }, last)),
  ];
}

/** The paths of the lists in what a function is asked with. All that take a tenant read it as `transition` does. */
function listsAskedWith(name: string): readonly Path[] {
  const args = samples.get(name) ?? [];
  const isTenant = (path: Path): boolean => args[0] === bank && path[0] === 0 && name !== "transition";
  return pathsIn(args).filter((path) => Array.isArray(valueAt(args, path)) && !isTenant(path));
}

describe("a list of four thousand million holes", () => {
  it.each([...functions.keys()].filter((name) => listsAskedWith(name).length > 0))(
    "[ST3] costs %s no more than what it holds",
    (name) => {
      const args = samples.get(name) ?? [];
      for (const path of listsAskedWith(name)) {
        for (const holey of holeyLists(valueAt(args, path) as readonly unknown[])) {
          const ask = (): unknown => functions.get(name)?.(...withValue(args, path, watched(holey)));
          expect(ask, path.join(".")).not.toThrow();
        }
      }
    },
  );

  it("[not ST3] hides nothing that stands between its holes", () => {
    const holey = <Item>(item: Item): Item[] => Object.assign(new Array<Item>(longest), { 1_000_000: item });
    const ask = (name: string, ...args: readonly unknown[]): unknown => functions.get(name)?.(...args);
    for (const list of [holey(" @Bank.example"), Object.freeze(holey(" @Bank.example"))]) {
      for (let time = 0; time < 100; time += 1) {
        expect(ask("isDomainAllowed", "ann@bank.example", list)).toBe(true);
        expect(ask("isDomainAllowed", "ann@other.example", list)).toBe(false);
      }
    }
    expect(ask("canForwardTo", "ann@bank.example", holey("Ann@bank.example"))).toBe(true);
    expect(ask("decideForwardTo", "bob@bank.example", holey("ann@bank.example"))).toEqual({
      value: false,
      because: ["PA4"],
      facts: { PA4: { address: "bob@bank.example" } },
    });
  });
});
