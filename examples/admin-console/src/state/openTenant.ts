// Opens a tenant: a sample, the stored one, or a file. The worker finds its text, and both threads read it at the same time.
import { parseTenant, serializeTenant, type Tenant } from "tenant-policy";
import type { Place, StoredTenant } from "../worker/journal.ts";
import type { Sample, SampleName } from "../worker/samples.ts";
import { analysis } from "./analysisClient.ts";
import { clockOffsetMilli, nowMilli, setClock } from "./clock.ts";
import { followOtherTabs, freshPlace, keepTenant, tellNotKept } from "./keeping.ts";
import { lastChange } from "./lastChange.ts";
import { closeNotice } from "./notices.ts";
import { keptSeer } from "./seer.ts";
import { firstOwner, settledMe } from "./settledMe.ts";
import { type Me, pageState, showTenant } from "./store.ts";

/** The stored tenant, or the bank for whoever comes for the first time. */
export async function openStored(me?: Me): Promise<void> {
  const stored = await whatIsStored();
  const tenant = stored === null ? undefined : parseTenant(stored.text).value;
  // What was stored by an earlier form of this page, or is damaged, gives way to the bank.
  if (stored === null || tenant === undefined) return openSample("bank");
  setClock(stored.offsetMilli === 0 ? null : Date.now() + stored.offsetMilli);
  const { audit, place } = stored;
  const seer = me ?? keptSeer() ?? stored.me;
  showTenant({ tenant, me: seer === null ? firstOwner(tenant) : settledMe(tenant, seer), audit, place });
}

/** Null where the browser stores nothing, too: the page then works without. */
async function whatIsStored(): Promise<StoredTenant | null> {
  try {
    return await analysis.openStored();
  } catch {
    tellNotKept();
    return null;
  }
}

/** Shows what another tab has made of the tenant, to whoever looks at it here. */
export function followTabs(): void {
  followOtherTabs(
    () => pageState().place,
    () => openStored(pageState().me),
    tellOtherTab,
  );
}

/** Nobody is told of another tenant, whose name stands above the page. */
function tellOtherTab(before: Place): void {
  const { audit, place } = pageState();
  const [newest] = audit;
  const isSameTenant = place.opening === before.opening;
  lastChange.set(
    newest === undefined || !isSameTenant
      ? null
      : { where: "otherTab", type: newest.command, entry: audit.length },
  );
}

export async function openSample(name: SampleName): Promise<void> {
  const { text, startMilli } = await sample(name);
  const { value } = parseTenant(text);
  if (value === undefined) throw new Error(`The sample ${name} cannot be read.`);
  setClock(startMilli);
  showNew(value, text);
}

/** Made here where there is no other thread. */
async function sample(name: SampleName): Promise<Sample> {
  try {
    return await analysis.openSample(name);
  } catch {
    const { sampleOf } = await import("../worker/samples.ts");
    return sampleOf(name);
  }
}

/** Opens what a file held, which somebody read with `parseTenant`. */
export function openFile(text: string, tenant: Tenant): void {
  setClock(null);
  showNew(tenant, text);
}

function showNew(tenant: Tenant, text: string): void {
  const me = firstOwner(tenant);
  const place = freshPlace();
  closeNotice("gone");
  lastChange.set(null);
  showTenant({ tenant, me, audit: [], place });
  void keepTenant({ text, me, offsetMilli: clockOffsetMilli(), place });
}

/** Saves the tenant as a file of the person who looks at the page. */
export function exportTenant(): void {
  const { tenant } = pageState();
  const address = URL.createObjectURL(new Blob([serializeTenant(tenant)], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = `${tenant.id}-${new Date(nowMilli()).toISOString().slice(0, 10)}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address));
}
