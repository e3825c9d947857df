/** What JavaScript callers and forms send in place of a value. */
const nonTexts = [undefined, null, 0, NaN, Infinity, 1e300, {}, [["owner"]], ["owner"], () => true] as const;
const words = ["", "false", "__proto__", "constructor", "toString", "Owner"];

/** Texts that may hold anything, so that no word is a fault there (ST5). */
const freeTexts = ["id", "email", "group", "team"];

/**
 * Every argument list that differs from `args` in one place, an argument or a property at any depth, where something
 * outside the declared type stands. Places named in `skip` are left out.
 */
export function faults(args: readonly unknown[], skip: readonly string[] = []): readonly unknown[][] {
  return args.flatMap((arg, position) =>
    faultsOf(arg, String(position), skip).map((fault) => replaced(args, position, fault)),
  );
}

function faultsOf(value: unknown, name: string, skip: readonly string[]): readonly unknown[] {
  if (skip.includes(name)) return [];
  const whole = [...nonTexts, ...(freeTexts.includes(name) ? [""] : words)];
  if (typeof value !== "object" || value === null) return whole;
  if (Array.isArray(value)) {
    const ofItems = value.flatMap((item, position) =>
      faultsOf(item, "item", skip).map((fault) => replaced(value, position, fault)),
    );
    return [...whole, ...ofItems];
  }
  const ofProperties = Object.entries(value).flatMap(([key, held]) =>
    faultsOf(held, key, skip).map((fault) => ({ ...value, [key]: fault })),
  );
  return [...whole, ...ofProperties];
}

function replaced(list: readonly unknown[], position: number, item: unknown): unknown[] {
  return [...list.slice(0, position), item, ...list.slice(position + 1)];
}
