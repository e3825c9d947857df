// What takes long, and what is stored. The worker keeps the tenant in classes, which follow each change, so that an impact costs
// as much as there are classes and not as there are people.
import { expose } from "comlink";
import {
  type Actor,
  type AssetAction,
  type AssetKind,
  canExecute,
  type CommandBody,
  entriesAfter,
  entriesOf,
} from "tenant-policy";
import { parseTenant, serializeTenant } from "tenant-policy";
import { classesOf, type Classes, impactOf, risksOf, updateClasses } from "tenant-policy/analysis";
import type { Me } from "../state/store.ts";
import { journal, type Kept, type Place, type Row, type StoredTenant } from "./journal.ts";
import { abilitiesOf, assetsOf, type Deed, doersOf, membersOf } from "./people.ts";
import { type SampleName, sampleOf } from "./samples.ts";
import { whoCan, type WhoCan } from "./whoCan.ts";

/** A command as the page asks about it. */
export interface AskedCommand {
  readonly body: CommandBody;
  readonly by: Actor;
  readonly at: number;
}

let classes: Classes | undefined;

const analysisWorker = {
  async openStored(): Promise<StoredTenant | null> {
    const stored = await journal.read();
    if (stored !== null) readLater(stored.text);
    return stored;
  },

  async openSample(name: SampleName) {
    return sampleOf(name);
  },

  /** A tenant in the place of the one before it. */
  async keepTenant(stored: Omit<StoredTenant, "audit">): Promise<void> {
    readLater(stored.text);
    await journal.begin({ ...stored, audit: [] });
  },

  /** A change that the page has made at this place. */
  async keepChange(row: Row, place: Place): Promise<Kept> {
    classes = updateClasses(currentClasses(), row.changes).value ?? classes;
    return journal.add(row, place);
  },

  async keepMe(me: Me): Promise<void> {
    await journal.keepMe(me);
  },

  /** What a command would change and risk, given from an address, or null for one that would be refused. */
  async foresee(asked: AskedCommand, fromAddress: string) {
    const impact = impactOf(currentClasses(), asked).value;
    const risks = risksOf(currentClasses(), asked, { fromAddress }).value;
    return impact === null || risks === null ? null : { impact, risks };
  },

  /** Somebody who may give this command as it stands, from their home workspace; null if nobody may. */
  async whoMay({ body, at }: Omit<AskedCommand, "by">): Promise<Actor | null> {
    const { tenant, people } = currentClasses();
    // The members of a class answer alike.
    for (const { members, traits } of entriesOf(people)) {
      const [member] = entriesAfter(members, null, 1).entries;
      const by: Actor = { kind: "teammate", id: member?.id ?? "", current: traits.home };
      if (canExecute(tenant, { body, by, at })) return by;
    }
    return null;
  },

  async doersOf(deed: Deed) {
    return doersOf(currentClasses(), deed);
  },

  async membersOf(deed: Deed, group: string, cursor: string | null) {
    return membersOf(currentClasses(), deed, group, cursor);
  },

  async abilitiesOf(teammate: string) {
    return abilitiesOf(currentClasses(), teammate);
  },

  async assetsOf(
    teammate: string,
    about: { readonly action: AssetAction; readonly assetKind: AssetKind },
    cursor: string | null,
  ) {
    return assetsOf(currentClasses(), teammate, about, cursor);
  },

  /** Who may do something with an asset, and from where. */
  async whoCan(action: AssetAction, asset: string): Promise<WhoCan> {
    return whoCan(currentClasses(), action, asset);
  },

  /** The tenant for another thread. */
  async tenantText(): Promise<string> {
    return serializeTenant(currentClasses().tenant);
  },
};

export type AnalysisWorker = typeof analysisWorker;

/** The text is read after the answer has gone out, so that the page reads it at the same time. */
let unread: string | undefined;

function readLater(text: string): void {
  unread = text;
  setTimeout(currentClasses);
}

function currentClasses(): Classes {
  if (unread !== undefined) {
    const { value } = parseTenant(unread);
    classes = value && classesOf(value).value;
    unread = undefined;
  }
  if (classes === undefined) throw new Error("No tenant is open.");
  return classes;
}

expose(analysisWorker);
