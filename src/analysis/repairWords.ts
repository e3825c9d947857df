import { assetActions } from "../assets/asset.ts";
import { assetKinds } from "../assets/sharingTable.ts";
import { type Entry, entryOf, type Ledger } from "../kernel/ledger/ledger.ts";
import { isRecord } from "../kernel/schema/guards.ts";
import { namesIn } from "../kernel/schema/namesIn.ts";
import type { Schema } from "../kernel/schema/schema.ts";
import { settingSections } from "../tenantSettings/settingSections.ts";
import type { Command } from "../tenant/command.ts";
import { schemaByType } from "../tenant/commandSchemas.ts";
import type { Tenant } from "../tenant/tenant.ts";
import { profileActivities } from "../userProfiles/profileActivities.ts";
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

/** Every text and number in the arguments of a question, but for words of the library's own that name nothing there. */
export function wordsOfArguments(tenant: Tenant, args: readonly unknown[]): RepairWords {
  const leaves = leavesOf(args);
  const texts = leaves.filter(
    (leaf): leaf is string => typeof leaf === "string" && (!isWord(leaf) || isThere(tenant, leaf)),
  );
  const numbers = leaves.filter((leaf): leaf is number => typeof leaf === "number");
  return { texts: withDomains(texts), numbers: [...new Set(numbers)] };
}

/** Every text, number and the like within plain data, however deep it is. Data within itself is looked at once. */
export function leavesOf(value: unknown): readonly unknown[] {
  const found: unknown[] = [];
  const seen = new Set<unknown>();
  const queue = [value];
  while (queue.length > 0) {
    const next = queue.pop();
    if (!Array.isArray(next) && !isRecord(next)) found.push(next);
    else if (!seen.has(next)) {
      seen.add(next);
      for (const part of Object.values(next).reverse()) queue.push(part);
    }
  }
  return found;
}

function withDomains(texts: readonly string[]): readonly string[] {
  const domains = texts
    .filter((text) => text.includes("@"))
    .map((text) => text.slice(text.lastIndexOf("@") + 1));
  return [...new Set([...texts, ...domains])].filter((text) => text !== "");
}

const others: readonly string[] = ["view", "change", "tenant", "group", "team"];

/** Whether it is a word of the library's: nobody means a thing of that name that is not there. */
function isWord(text: string): boolean {
  return (
    isRole(text) ||
    Object.hasOwn(rights, text) ||
    Object.hasOwn(profileActivities, text) ||
    [...assetActions, ...assetKinds, ...settingSections, ...others].includes(text)
  );
}

/** Whether something has this id. */
function isThere(tenant: Tenant, text: string): boolean {
  const { assets, channels, teammates, userProfiles, workspaces } = tenant;
  const lists: readonly Ledger<Entry>[] = [
    assets.records,
    channels.channels,
    teammates.records,
    userProfiles.records,
    workspaces.groups,
    workspaces.teams,
  ];
  return lists.some((list) => entryOf(list, text) !== undefined);
}
