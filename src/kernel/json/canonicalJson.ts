import { isRecord } from "../schema/guards.ts";
import { defineValue } from "./defineValue.ts";
import { inheritsNothing } from "./inheritsNothing.ts";

/**
 * Plain data as JSON text, with the keys of every object in one order, so that equal data give equal text. Whole
 * numbers come first, as in every JavaScript object. All other keys are sorted by code units.
 */
export function canonicalJson(data: unknown): string {
  return JSON.stringify(sorted(data, { known: new Map(), isUsed: inheritsNothing() }));
}

type Json = Readonly<Record<string, unknown>>;

/** The names that objects have, in the order in which they have them. */
interface Form {
  readonly names: readonly string[];
  readonly sorted: readonly string[];
  /** An object that has them in the order of the text. */
  readonly begun: Json;
}

/** The forms of the objects so far, by their first name. Not used where `for … in` may list what is inherited. */
interface Forms {
  readonly known: Map<string, readonly Form[]>;
  readonly isUsed: boolean;
}

/** So many first names are remembered, and of each so many forms: more than a tenant has. */
const mostNames = 256;
const mostForms = 8;

const none: readonly never[] = [];

/** Clever for speed: a copy, which takes half the time of a replacer. */
function sorted(data: unknown, forms: Forms): unknown {
  if (typeof data !== "object" || data === null) return data;
  if (Array.isArray(data)) return data.length === 0 ? none : data.map((item) => sorted(item, forms));
  return isRecord(data) ? sortedRecord(data, forms) : data;
}

function sortedRecord(data: Json, forms: Forms): unknown {
  const form = formOf(data, forms);
  const copy: Record<string, unknown> = { ...form.begun };
  for (const name of form.sorted) copy[name] = sorted(data[name], forms);
  return copy;
}

/**
 * Clever for speed: nearly all objects have the form of another one, so its names are sorted already, and a copy of what has
 * them all takes less than adding one after the other. A tenant of 100,000 people and as many assets takes 0.4 s less.
 */
function formOf(data: Json, { known, isUsed }: Forms): Form {
  if (!isUsed || Object.getPrototypeOf(data) !== Object.prototype) return newForm(Object.keys(data));
  const first = firstName(data);
  const alike = known.get(first) ?? [];
  const found = alike.find((form) => hasForm(data, form));
  if (found !== undefined) return found;
  const form = newForm(Object.keys(data));
  if (alike.length < mostForms && known.size < mostNames) known.set(first, [...alike, form]);
  return form;
}

function firstName(data: Json): string {
  for (const name in data) return name;
  return "";
}

/** Whether an object has these names in their order, and no other. */
function hasForm(data: Json, { names }: Form): boolean {
  let place = 0;
  for (const name in data) {
    if (name !== names[place]) return false;
    place += 1;
  }
  return place === names.length;
}

/** `__proto__` is a name like any other: it becomes a property of its own, which can be assigned to afterwards. */
function newForm(names: readonly string[]): Form {
  const sortedNames = [...names].sort();
  const begun: Record<string, unknown> = {};
  for (const name of sortedNames) defineValue(begun, name, null);
  return { names, sorted: sortedNames, begun };
}
