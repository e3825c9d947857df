import { type FactKind, factKinds, type FactName } from "../kernel/decision/facts.ts";
import { isString, ownFacts } from "../kernel/schema/guards.ts";
import { heldItems } from "../kernel/schema/items.ts";
import { isInstant } from "../kernel/time/instant.ts";
import { formatDisplay } from "../timeZone/formatDisplay.ts";
import { listText } from "./icu.ts";
import type { Locale, Text, WordKind } from "./locale.ts";
import type { WrittenFacts } from "./textsOf.ts";
import { type NameOf, personName, workspaceName } from "./nameOf.ts";
import { shownText } from "./shownText.ts";

/** How things are written in the sentences of one explanation. */
export interface Writing {
  readonly locale: Locale;
  readonly nameOf: NameOf;
  /** The zone of the tenant. If it is not known, instants are in UTC, and say so. */
  readonly timeZone: string | undefined;
}

/**
 * The facts of a rule as sentences write them. Undefined if one of them is missing or has another type: then the sentence
 * that needs none is shown. What a case does not bring, its sentence does not name.
 */
export function writtenFacts(
  names: readonly string[],
  facts: Readonly<Record<string, unknown>>,
  writing: Writing,
): WrittenFacts | undefined {
  const written: Record<string, string | number> = {};
  const inOtherCases = Object.hasOwn(facts, "case") ? "" : undefined;
  for (const name of names) {
    const value = Object.hasOwn(facts, name)
      ? writtenFact(factKinds[name as FactName], facts[name], writing)
      : inOtherCases;
    if (value === undefined) return undefined;
    written[name] = value;
  }
  return written;
}

/**
 * A text with the facts that it names. Undefined if one of them is missing or has another type. A text that tells cases
 * apart has a general form, which names no facts, for a case that is not known.
 */
export function sentence(
  text: Text<WrittenFacts>,
  facts: Readonly<Record<string, unknown>> | null,
  writing: Writing,
): string | undefined {
  if (typeof text === "string") return text;
  const known = facts ?? (text.needs.includes("case") ? unknownCase : undefined);
  const written = known && writtenFacts(text.needs, known, writing);
  return written && text.write(written);
}

/** The case that no rule has: `select` takes the form for all others. */
const unknownCase = { case: "other" } as const;

const wordKinds: readonly string[] = [
  ...(["assetKind", "entitlement", "withheldFeature", "module", "toggle", "profileKind", "botRole"] as const),
] satisfies readonly WordKind[];

function isWord(kind: FactKind): kind is WordKind {
  return wordKinds.includes(kind);
}

function writtenFact(kind: FactKind, value: unknown, writing: Writing): string | number | undefined {
  const { locale, nameOf } = writing;
  if (isWord(kind)) return labelIn(locale.labels[kind], value);
  switch (kind) {
    case "person":
      return personName(value, locale, nameOf);
    case "workspace":
      return workspaceName(value, locale, nameOf);
    case "instant":
      return instantText(value, writing);
    case "count":
      return typeof value === "number" ? value : undefined;
    case "text":
      return isString(value) ? shownText(value) : undefined;
    case "case":
      return isString(value) ? value : undefined;
    case "yesNo":
      return typeof value === "boolean" ? String(value) : undefined;
    case "permissions":
      return permissionsText(value, locale);
  }
}

/** An instant in the tenant's zone, as people read it (TZ4); in UTC where the zone is not known here (TZ11). */
export function instantText(value: unknown, { timeZone }: Writing): string | undefined {
  if (!isInstant(value)) return undefined;
  const inZone = timeZone === undefined ? null : formatDisplay(value, timeZone).value;
  return inZone ?? `${String(formatDisplay(value, "UTC").value)} UTC`;
}

/** The toggles, and the modules of which no toggle is named, one after the other. */
function permissionsText(value: unknown, { labels, language }: Locale): string | undefined {
  if (!Array.isArray(value)) return undefined;
  const names = heldItems(value).map((permission) => {
    const { module, toggle } = ownFacts(permission);
    return toggle === null ? labelIn(labels.module, module) : labelIn(labels.toggle, toggle);
  });
  const known = names.filter((name) => name !== undefined);
  const isReadable = known.length > 0 && known.length === names.length;
  return isReadable ? listText(language, known, "conjunction") : undefined;
}

function labelIn(labels: Readonly<Record<string, string>>, word: unknown): string | undefined {
  return isString(word) && Object.hasOwn(labels, word) ? labels[word] : undefined;
}
