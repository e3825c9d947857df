import { kindOf } from "../../test/laws/hostile.ts";
import { always, Listed, type Mutation, never, thrown } from "./mutation.ts";
import { isWord } from "./words.ts";

/** What is made of the value that stands there, and much like it. */
export const twisting: readonly Mutation[] = [
  ofText(
    "in capitals",
    (text) => text.toUpperCase(),
    (value, key) => isWord(value, key) && value !== String(value).toUpperCase(),
  ),
  ofText(
    "with a Cyrillic letter",
    (text) => text.replace(/[aeo]/, (letter) => ({ a: "а", e: "е" })[letter] ?? "о"),
    (value, key) => isWord(value, key) && /[aeo]/.test(String(value)),
  ),
  ofText(
    "in full width",
    (text) => text.replaceAll(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
    isWord,
  ),
  ofText("with a space behind", (text) => `${text} `, isWord),
  ofText("with NUL behind", (text) => `${text}\0`, isWord),
  ofText("with a mark behind", (text) => `${text}\u0301`, isWord),
  ofText("with a lone surrogate behind", (text) => `${text}\udc00`, isWord),
  ofText(
    "in a list",
    (text) => [text],
    (value, key) => isWord(value, key),
  ),
  ofText("boxed", (text) => Object(text) as unknown, always),
  ofText(
    "as what `toString` gives",
    (text) => ({ toString: () => text, [Symbol.toPrimitive]: () => text }),
    always,
  ),
  {
    name: "as text",
    made: (value) => (typeof value === "number" || typeof value === "boolean" ? String(value) : value),
    leaves: always,
  },
  {
    name: "boxed, too",
    made: (value) =>
      typeof value === "number" || typeof value === "boolean" ? (Object(value) as unknown) : value,
    leaves: always,
  },
  {
    name: "as a big integer",
    made: (value) => (Number.isInteger(value) ? BigInt(value as number) : value),
    leaves: always,
  },
  { ...ofRecord("inherited", (record) => Object.create(record) as object), leaves: needsProperties },
  ofRecord("with an own __proto__", (record) =>
    Object.defineProperty({ ...record }, "__proto__", { value: { role: "owner" }, enumerable: true }),
  ),
  ofRecord(
    "with a prototype that has all",
    (record) => Object.setPrototypeOf({ ...record }, { ...record, role: "owner" }) as object,
  ),
  ofRecord("with a hundred more properties", (record) => ({
    ...record,
    ...Object.fromEntries(Array.from({ length: 100 }, (_, place) => [`key ${place}`, place])),
  })),
  ofRecord("as a map", (record) => new Map(Object.entries(record))),
  ofRecord("as a function", (record) =>
    Object.defineProperties(() => true, Object.getOwnPropertyDescriptors({ ...record })),
  ),
  ofRecord("as a list", (record) =>
    Object.defineProperties([], Object.getOwnPropertyDescriptors({ ...record })),
  ),
  ofRecord("with getters", (record) => withGetters(record, (value) => value)),
  ofRecord("with getters that throw", (record) => withGetters(record, thrown), true),
  ofRecord("with getters that change their mind", (record) => withGetters(record, flipping()), true),
  ofRecord(
    "as a proxy that invents properties",
    (record) =>
      new Proxy(
        { ...record },
        {
          ownKeys: (target) => [...Reflect.ownKeys(target), "__proto__", "invented"],
          getOwnPropertyDescriptor: (target, key) =>
            Reflect.getOwnPropertyDescriptor(target, key) ?? {
              value: true,
              configurable: true,
              enumerable: true,
            },
        },
      ),
  ),
  ofList("with holes", (list) => Object.assign(new Array(list.length + 1_000), list)),
  ofList("as an iterable", (list) => new Set(list)),
  ofList("like an array", (list) => Object.assign({ length: list.length }, list)),
  ofList("of a class of its own", (list) => Listed.from(list)),
  ofList(
    "with a getter that throws",
    (list) => Object.defineProperty([...list, 0], list.length, { get: thrown, enumerable: true }),
    true,
  ),
  ofList("with a length that grows", (list) => new Proxy([...list], { get: growing() })),
  ofList(
    "with an own iterator that throws",
    (list) => Object.defineProperty([...list], Symbol.iterator, { value: thrown }),
    true,
  ),
  ofList("with methods of its own", (list) =>
    Object.assign([...list], {
      map: thrown,
      some: () => true,
      includes: () => true,
      every: () => true,
      find: thrown,
    }),
  ),
];

function ofText(name: string, made: (text: string) => unknown, leaves: Mutation["leaves"]): Mutation {
  return { name, made: (value) => (typeof value === "string" ? made(value) : value), leaves };
}

function ofRecord(name: string, made: (record: object) => unknown, isCode?: true): Mutation {
  return {
    name,
    made: (value) => (kindOf(value) === "object" ? made(value as object) : value),
    leaves: never,
    ...(isCode && { isCode }),
  };
}

function ofList(name: string, made: (list: readonly unknown[]) => unknown, isCode?: true): Mutation {
  return {
    name,
    made: (value) => (Array.isArray(value) ? made(value) : value),
    leaves: never,
    ...(isCode && { isCode }),
  };
}

/** Properties that are required wherever they are declared. */
const required = ["role", "kind", "home", "id", "to", "base", "unit", "route"];

function needsProperties(value: unknown): boolean {
  return typeof value === "object" && value !== null && required.some((key) => Object.hasOwn(value, key));
}

function withGetters(record: object, get: (value: unknown) => unknown): object {
  const copy = {};
  for (const [key, value] of Object.entries(record)) {
    Object.defineProperty(copy, key, { get: () => get(value), enumerable: true, configurable: true });
  }
  return copy;
}

/** Right when it is first read, and something else from then on. */
function flipping(): (value: unknown) => unknown {
  const read = new Set<unknown>();
  return (value) => {
    if (read.has(value)) return Symbol("another");
    read.add(value);
    return value;
  };
}

function growing(): (target: readonly unknown[], key: string | symbol) => unknown {
  let reads = 0;
  return (target, key) => {
    reads += 1;
    return key === "length" ? target.length + Math.min(reads, 1_000) : (Reflect.get(target, key) as unknown);
  };
}
