import type { Locale } from "tenant-policy/explain";
import { pageWidth } from "./layout.ts";

/** A section of the demo. */
export interface Section {
  /** The word that selects it on the command line. */
  readonly name: string;
  /** The document that its rules come from. */
  readonly document: string;
  readonly title: string;
  /** A few lines, for the page of all sections. */
  readonly extract: (locale: Locale) => readonly string[];
  /** Everything, for the page of this section. */
  readonly lines: (locale: Locale) => readonly string[];
}

/** The extract under a heading of one line, which says how to print the whole section. */
export function extractOf({ name, document, title, extract }: Section, locale: Locale): readonly string[] {
  const heading = `${document} · ${title} `;
  const command = ` npm run demo -- ${name}`;
  return ["", heading + command.padStart(pageWidth - heading.length, "─"), ...extract(locale)];
}

export function wholeOf({ document, title, lines }: Section, locale: Locale): readonly string[] {
  const heading = `${document} · ${title}`;
  return [heading, "─".repeat(heading.length), ...lines(locale)];
}
