import fc from "fast-check";
import type { BeyondName } from "../../scripts/jsonSchema/beyond.ts";
import type { Schema, Shape } from "../../src/kernel/schema/schema.ts";
import { storedTenant } from "../../src/tenant/tenant.ts";
import { workspaceSchema } from "../../src/vocabulary/workspaceSchema.ts";
import { type Data, places, repairs, tenant } from "./repairs.ts";

type Values = fc.Arbitrary<unknown>;

const ids = fc.constantFrom("a", "b", "Id 1", " ", "__proto__", "constructor", "länge", "😀");
const blanks = fc.constantFrom("", "", "", " ", "\t", " \r\n");

/** Strings of each grammar. */
export const samples = {
  "address or prefix": fc.constantFrom(
    ...["192.0.2.7", "192.0.2.0/24", "0.0.0.0/0", "255.255.255.255/32", "2001:DB8::/32", "::1", "::/0"],
    ...["::ffff:192.0.2.7", "::ffff:192.0.2.0/120", "1:2:3:4:5:6:7:8", "64:ff9b::192.0.2.33"],
  ),
  domain: fc.constantFrom("example.com", "@example.com", "A-b.Example", "localhost", "xn--bcher-kva.example"),
  "file type": fc.constantFrom("pdf", ".PDF", "tar-gz", "c++", "a_1"),
  mailbox: fc.constantFrom("ann@example.com", "O'Hara+x@A.example", "a.b=c@d", `${"a".repeat(64)}@b.example`, "*@d"),
  "mailbox without wildcards": fc.constantFrom("ann@example.com", "ANN@example.com", "b.c@d.example"),
  "name that people read": fc.constantFrom("Name", " Name ", "–", "😀".repeat(200), "\u200fشركة\u200e", "a\u200cb"),
  "not blank": fc.constantFrom("Name", " Name ", "–", "\u00a0", "😀"),
  "form of a time zone's name": fc.constantFrom("UTC", "Asia/Tokyo", "Mars/Base", "america/not_yet"),
  "stored domain": fc.constantFrom("example.com", "@A-b.Example", "10.0.0.1", "7"),
  "stored mailbox": fc.constantFrom("ann@example.com", "*@d", "a@10.0.0.1", `${"a".repeat(64)}@${"d.".repeat(126)}e`),
  "stored mailbox without wildcards": fc.constantFrom("ann@example.com", "a@10.0.0.1", `ab@${"d.".repeat(126)}e`),
  "part of an audit id": fc.constantFrom("sam", "a_b@c", " ", "__proto__", "\u200fسام", "😀"),
  "time zone that the host knows": fc.constantFrom("UTC", "utc", "Europe/London", "asia/tokyo"),
} satisfies Partial<Record<BeyondName, fc.Arbitrary<string>>>;

interface Making {
  /** What was made already. */
  readonly known: Map<Shape, Values>;
  /** Whether values pass the checks that schemas name. If not, they are nearly right. */
  readonly isRepaired: boolean;
}

const making = (isRepaired: boolean): Making => ({
  known: new Map([[workspaceSchema.shape, fc.constantFrom(...places)]]),
  isRepaired,
});
const valid = making(true);
const plausible = making(false);

/** Values that the schema accepts, made from its declaration. */
export function validFor(schema: Schema<unknown>): Values {
  const made = valuesFor(schema, valid);
  return schema.shape === storedTenant.shape ? made.map(tenant) : made;
}

/** Values of the right types, which may fail the further checks. */
export function plausibleFor(schema: Schema<unknown>): Values {
  const made = valuesFor(schema, plausible);
  return schema.shape === storedTenant.shape ? validFor(schema) : made;
}

function valuesFor({ shape }: Schema<unknown>, how: Making): Values {
  const made = how.known.get(shape) ?? valuesOf(shape, how);
  how.known.set(shape, made);
  return made;
}

/** A kind of shape that is missing here does not compile. */
function valuesOf(shape: Shape, how: Making): Values {
  switch (shape.kind) {
    case "anything":
      return fc.jsonValue({ maxDepth: 1 });
    case "boolean":
      return fc.boolean();
    case "string":
      return shape.isNonEmpty === true ? ids : fc.oneof(ids, samples.mailbox, fc.string());
    case "integer":
      return integers(shape);
    case "words":
      return fc.constantFrom(...shape.words);
    case "nullable":
      return fc.option(valuesFor(shape.of, how));
    case "optional":
    case "derived":
      return valuesFor(shape.of, how);
    case "list":
      return fc.array(valuesFor(shape.of, how), { maxLength: Math.min(3, shape.most) });
    case "writtenList":
      return writtenLists(shape.isStored, samplesOf(shape.beyond));
    case "ledger":
      return ledgers(valuesFor(shape.of, how));
    case "record":
      return records(shape, how);
    case "variants":
      return fc.oneof(...Object.values(shape.variants).map((variant) => valuesFor(variant, how)));
    case "refined":
      return Object.hasOwn(samples, shape.beyond) ? samplesOf(shape.beyond) : refined(shape, how);
  }
}

/** At the limits as often as between them. */
function integers({ least, most }: Extract<Shape, { readonly kind: "integer" }>): Values {
  const bounds = [least, most, 0, 1].filter((bound) => bound >= least && bound <= most);
  return fc.oneof(fc.constantFrom(...bounds), fc.integer({ min: least, max: most }));
}

/** Often of one entry: what is wrong with one hides what is wrong with the next. */
function ledgers(entries: Values): Values {
  const selector = (entry: unknown): string => (entry as { readonly id: string }).id;
  return fc.oneof(
    fc.uniqueArray(entries, { maxLength: 1, selector }),
    fc.uniqueArray(entries, { maxLength: 3, selector }),
  );
}

function writtenLists(isStored: boolean, entries: fc.Arbitrary<string>): Values {
  const entry = fc.tuple(blanks, entries, blanks).map((texts) => texts.join(""));
  const written = fc.oneof({ arbitrary: entry, weight: 3 }, { arbitrary: blanks, weight: 1 });
  const lists = fc
    .tuple(fc.array(written, { maxLength: 3 }), entry)
    .map(([others, one]) => (others.length === 0 ? others : [...others, one]));
  return isStored ? lists : fc.oneof(lists, lists.map((list) => list.join()));
}

function records({ fields, isPartial }: Extract<Shape, { readonly kind: "record" }>, how: Making): Values {
  const names = Object.keys(fields);
  const model = Object.fromEntries(names.map((name) => [name, valuesFor(fields[name] as Schema<unknown>, how)]));
  const requiredKeys = names.filter((name) => !isPartial && fields[name]?.isOptional !== true);
  return fc.record(model, { requiredKeys, noNullPrototype: true });
}

function samplesOf(name: string): fc.Arbitrary<string> {
  if (!Object.hasOwn(samples, name)) throw new Error(`test/schemas/valid.ts has no samples of "${name}"`);
  return samples[name as keyof typeof samples];
}

function refined({ beyond, of }: Extract<Shape, { readonly kind: "refined" }>, how: Making): Values {
  if (!Object.hasOwn(repairs, beyond)) throw new Error(`test/schemas/repairs.ts has no repair for "${beyond}"`);
  const repair = repairs[beyond as keyof typeof repairs] as (value: unknown) => unknown;
  const made = valuesFor(of, how);
  if (how.isRepaired) return made.map(repair);
  return fc.tuple(made, fc.infiniteStream(fc.integer({ min: 0, max: 3 }))).map(([value, picks]) => {
    const repaired = repair(value);
    return isData(value) && isData(repaired) ? mixed(value, repaired, picks) : repaired;
  });
}

/** Most properties as they were repaired, some as they were before. */
function mixed(value: Data, repaired: Data, picks: Iterator<number>): Data {
  const names = new Set([...Object.keys(value), ...Object.keys(repaired)]);
  const properties = [...names].flatMap((name) => {
    const from = picks.next().value === 0 ? value : repaired;
    return Object.hasOwn(from, name) ? [[name, from[name]] as const] : [];
  });
  return Object.fromEntries(properties);
}

function isData(value: unknown): value is Data {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
