import { disruptive, visible } from "../../src/kernel/text/characters.ts";
import { array, type JsonSchema } from "./keywords.ts";

/** The grammar of a string. */
export interface Grammar {
  /** A regular expression for the whole string. */
  readonly pattern: string;
  /** A regular expression for what the string never contains. */
  readonly never?: string;
  /** Blanks around the string are dropped. */
  readonly dropsBlanks?: true;
}

/** The grammar of the entries of a list. Blanks around them are always dropped. */
export interface EntryGrammar extends Grammar {
  /** The definition of an entry. */
  readonly entry: string;
}

// No look-around: RE2 and other engines do not have it.
const label = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
const domainName = `${label}(?:\\.${label})*`;
const atom = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
const encodedWord = "=\\?";
const longLocalPart = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{65}@";
const longDomain = "[A-Za-z0-9.-]{254}";
const longMailbox = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~.@-]{255}";
/** Of one name, or of one in a list with commas. */
const numericDomain = "(?:^|[.@,\\t-\\r ])[0-9]+[\\t-\\r ]*(?:,|$)";
const octet = "(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])";
const ipv4 = `(?:${octet}\\.){3}${octet}(?:/(?:3[0-2]|[12]?[0-9]))?`;
const ipv6 = "[0-9A-Fa-f]*:[0-9A-Fa-f:.]*(?:/(?:12[0-8]|1[01][0-9]|[1-9]?[0-9]))?";

export const storedDomain: EntryGrammar = {
  entry: "storedDomainEntry",
  pattern: `@?${domainName}`,
  never: longDomain,
  dropsBlanks: true,
};

export const domain: EntryGrammar = {
  ...storedDomain,
  entry: "domainEntry",
  never: `${longDomain}|${numericDomain}`,
};

const neverStored = `${encodedWord}|${longLocalPart}|@${longDomain}`;
const neverSet = `${neverStored}|${longMailbox}|${numericDomain}`;

export const storedMailbox: Grammar = {
  pattern: `${atom}(?:\\.${atom})*@${domainName}`,
  never: neverStored,
};

export const mailbox: Grammar = { ...storedMailbox, never: neverSet };

export const storedMailboxWithoutWildcards: EntryGrammar = {
  ...storedMailbox,
  entry: "storedMailboxEntry",
  never: `\\*|${neverStored}`,
};

export const mailboxWithoutWildcards: EntryGrammar = {
  ...storedMailbox,
  entry: "mailboxEntry",
  never: `\\*|${neverSet}`,
};

export const fileType: EntryGrammar = { entry: "fileTypeEntry", pattern: "\\.?[A-Za-z0-9_+-]+" };

/** More than the library takes: whether an IPv6 address is complete and host bits are zero no expression can tell. */
export const ipNetwork: EntryGrammar = { entry: "ipEntry", pattern: `(?:${ipv4}|${ipv6})` };

const blank = "[\\t-\\r ]";
export const notBlank: JsonSchema = { pattern: "[^\\t-\\r ]" };

/** The characters of the table in `src`. No pattern shows halves of surrogate pairs: some engines cannot read them. */
const disruptiveCharacter = portable(disruptive);
const visibleCharacter = portable(visible);

/** A name that people read. `maxLength` counts code points. */
export const displayName: JsonSchema = {
  pattern: visibleCharacter,
  not: { pattern: disruptiveCharacter },
  maxLength: 200,
};

/** A part of the id under which a cross-launch is audited. */
export const auditPart: JsonSchema = { minLength: 1, not: { pattern: disruptiveCharacter } };

/** The pattern in characters and escapes that every engine reads. */
function portable({ source }: RegExp): string {
  return source
    .replace("\\ud800-\\udfff", "")
    .replace("\\0", "\\x00")
    .replace(/\\u(?:\{([0-9a-f]+)\}|([0-9a-f]{4}))/g, (_, long?: string, short?: string) => {
      return String.fromCodePoint(Number.parseInt(long ?? short ?? "", 16));
    });
}

/** One string. */
export function stringOf({ pattern, never, dropsBlanks }: Grammar): JsonSchema {
  const blanks = dropsBlanks === true ? `${blank}*` : "";
  return text(`^${blanks}${pattern}${blanks}$`, never);
}

/** An entry of a list, or a blank string, which counts as none. */
export function entryOf({ pattern, never }: Grammar): JsonSchema {
  return text(`^${entryOrBlank(pattern)}$`, never);
}

/** An array of entries. One that is not empty has at least one that is not blank. */
export function arrayOf(entry: JsonSchema): JsonSchema {
  return array({ items: entry, if: { minItems: 1 }, then: { contains: { type: "string", ...notBlank } } });
}

/** The same in one string with commas. */
export function commaList({ pattern, never }: Grammar): JsonSchema {
  const entry = entryOrBlank(pattern);
  const list = text(`^${entry}(?:,${entry})*$`, never);
  return { ...list, anyOf: [{ maxLength: 0 }, { pattern: "[^\\t-\\r ,]" }] };
}

function entryOrBlank(pattern: string): string {
  return `${blank}*(?:${pattern}${blank}*)?`;
}

function text(pattern: string, never: string | undefined): JsonSchema {
  return { type: "string", pattern, ...(never !== undefined && { not: { pattern: never } }) };
}
