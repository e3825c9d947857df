// Keeps the tenant, and tells the other tabs of the same browser, which show the same one.
import type { AuditEntry, TenantChanges } from "tenant-policy";
import type { Place, StoredTenant } from "../worker/journal.ts";
import { analysis } from "./analysisClient.ts";
import { tellNotice } from "./notices.ts";
import { keepSeer } from "./seer.ts";
import type { Me } from "./store.ts";

const tabs = new BroadcastChannel("admin-console");
/** Whether what this tab shows is what is stored. */
let isKept = true;
let loadAnew: () => Promise<void> = async () => undefined;

/** The place of a tenant that has just been opened. */
export function freshPlace(): Place {
  return { opening: `${Date.now()}-${Math.random()}`, count: 0 };
}

/** Loads what is stored whenever another tab has changed it, and tells. `placeNow` says what this tab shows. */
export function followOtherTabs(
  placeNow: () => Place,
  load: () => Promise<void>,
  tell: (before: Place) => void,
): void {
  loadAnew = load;
  tabs.onmessage = ({ data }: MessageEvent<Place>) => {
    const before = placeNow();
    const isKnown = data.opening === before.opening && data.count <= before.count;
    if (isKept && !isKnown) void load().then(() => tell(before), tellNotKept);
  };
}

export async function keepTenant(stored: Omit<StoredTenant, "audit">): Promise<void> {
  try {
    if (stored.me !== null) keepSeer(stored.me);
    await analysis.keepTenant(stored);
    isKept = true;
    tabs.postMessage(stored.place);
  } catch {
    tellNotKept();
  }
}

/**
 * Keeps a change that was made at this place. If another tab was faster, its state is shown, and this change is lost. Where the
 * browser keeps nothing, it is made all the same, until the page closes.
 */
export async function keepChange(
  changes: TenantChanges,
  audit: AuditEntry | null,
  place: Place,
): Promise<"made" | "lost"> {
  try {
    const kept = await analysis.keepChange({ changes, audit }, place);
    if (kept === "kept") {
      tabs.postMessage({ ...place, count: place.count + 1 });
      return "made";
    }
    await loadAnew();
    tellNotice({ kind: "changedElsewhere" });
    return "lost";
  } catch {
    tellNotKept();
    return "made";
  }
}

/** Each tab has its own person. A new tab begins with whoever was chosen last. */
export function keepMe(me: Me): void {
  keepSeer(me);
  void analysis.keepMe(me).catch(tellNotKept);
}

export function tellNotKept(): void {
  isKept = false;
  tellNotice({ kind: "notKept" });
}
