import * as library from "tenant-policy";
import type { Schema } from "../../src/kernel/schema/schema.ts";
import { anyCommandBody } from "../../src/tenant/commandSchemas.ts";
import { leavesOf } from "../../src/testing/arbitraries/leaves.ts";

/** Every word of the vocabulary: those that the schemas declare, and those of the lists and tables that are exported. */
const words: ReadonlySet<unknown> = new Set([
  ...leavesOf(anyCommandBody as Schema<unknown>).flatMap((leaf) => (leaf.kind === "words" ? leaf.words : [])),
  ...Object.values<unknown>(library).flatMap(wordsIn),
  ...["teammate", "helpDesk", "partner", "group", "team", "tenant"],
]);

/** Where a word is a text as any other: an id, a name or an address. */
const free = /^(id|group|team|name|adminUserName|adminUserDomain|tenantName|email|byProfile|userProfile)$/;

function wordsIn(exported: unknown): readonly unknown[] {
  return Array.isArray(exported) ? exported.filter((each) => typeof each === "string") : [];
}

/** Whether a text is one of the few that its type allows. */
export function isWord(value: unknown, key: string | number | undefined): boolean {
  return words.has(value) && !free.test(String(key));
}
