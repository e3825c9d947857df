// Keeps the tenant, and tells the other tabs of the same browser, which show the same one.
import type { AuditEntry, TenantChanges } from "tenant-policy";
import type { Place, StoredTenant } from "../worker/journal.ts";
import { analysis } from "./analysisClient.ts";
import { tellNotice } from "./notices.ts";
import type { Me } from "./store.ts";

const tabs = new BroadcastChannel("admin-console");
/** Whether what this tab shows is what is stored. */
let isKept = true;
let loadAnew: () => Promise<void> = async () => undefined;

/** The place of a tenant that has just been opened. */
export function freshPlace(): Place {
  return { opening: `${Date.now()}-${Math.random()}`, count: 0 };
}

/** Loads what is stored whenever another tab has changed it. `placeNow` says what this tab shows. */
export function followOtherTabs(placeNow: () => Place, load: () => Promise<void>): void {
  loadAnew = load;
  tabs.onmessage = ({ data }: MessageEvent<Place>) => {
    const { opening, count } = placeNow();
    const isKnown = data.opening === opening && data.count <= count;
    if (isKept && !isKnown) void load().catch(tellNotKept);
  };
}

export async function keepTenant(stored: Omit<StoredTenant, "audit">): Promise<void> {
  try {
    await analysis.keepTenant(stored);
    isKept = true;
    tabs.postMessage(stored.place);
  } catch {
    tellNotKept();
  }
}

/** Keeps a change that was made at this place. If another tab was faster, its state is shown, and this change is lost. */
export async function keepChange(
  changes: TenantChanges,
  audit: AuditEntry | null,
  place: Place,
): Promise<void> {
  try {
    const kept = await analysis.keepChange({ changes, audit }, place);
    if (kept === "kept") return tabs.postMessage({ ...place, count: place.count + 1 });
    await loadAnew();
    tellNotice({ kind: "changedElsewhere" });
  } catch {
    tellNotKept();
  }
}

export function keepMe(me: Me): void {
  void analysis.keepMe(me).catch(tellNotKept);
}

export function tellNotKept(): void {
  isKept = false;
  tellNotice({ kind: "notKept" });
}
