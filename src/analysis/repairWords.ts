import { assetActions } from "../assets/asset.ts";
import { assetKinds } from "../assets/sharingTable.ts";
import { isRecord } from "../kernel/schema/guards.ts";
import { namesIn } from "../kernel/schema/namesIn.ts";
import type { Schema } from "../kernel/schema/schema.ts";
import { settingSections } from "../tenantSettings/settingSections.ts";
import type { Command } from "../tenant/command.ts";
import { schemaByType } from "../tenant/commandSchemas.ts";
import { profileActivities } from "../userProfiles/activities.ts";
import { rights } from "../vocabulary/rights.ts";
import { isRole } from "../vocabulary/role.ts";

/** What stands in a question: the arguments of a repair may come from there. */
export interface RepairWords {
  /** Names, addresses and other texts, each once, and the domains of the addresses. */
  readonly texts: readonly string[];
  readonly numbers: readonly number[];
}

/** What a refused command names: its actor, and whatever it is about. */
export function wordsOfCommand(command: Command): RepairWords {
  const names = namesIn(schemaByType[command.type] as Schema<unknown>, command);
  return { texts: withDomains(names.map(({ word }) => word)), numbers: [] };
}

/** Every text and number in the arguments of a question, but for words of the library's own. */
export function wordsOfArguments(args: readonly unknown[]): RepairWords {
  const leaves = leavesOf(args);
  const texts = leaves.filter((leaf): leaf is string => typeof leaf === "string" && !isWord(leaf));
  const numbers = leaves.filter((leaf): leaf is number => typeof leaf === "number");
  return { texts: withDomains(texts), numbers: [...new Set(numbers)] };
}

/** Every text, number and the like within plain data. */
export function leavesOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap(leavesOf);
  return isRecord(value) ? Object.values(value).flatMap(leavesOf) : [value];
}

function withDomains(texts: readonly string[]): readonly string[] {
  const domains = texts
    .filter((text) => text.includes("@"))
    .map((text) => text.slice(text.lastIndexOf("@") + 1));
  return [...new Set([...texts, ...domains])].filter((text) => text !== "");
}

const others: readonly string[] = ["view", "change", "tenant", "group", "team"];

/** Whether it is a word of the library's: nobody means a thing of that name. */
function isWord(text: string): boolean {
  return (
    isRole(text) ||
    Object.hasOwn(rights, text) ||
    Object.hasOwn(profileActivities, text) ||
    [...assetActions, ...assetKinds, ...settingSections, ...others].includes(text)
  );
}
