import type { Asset, AssetAction } from "../../src/assets/asset.ts";
import type { AssetKind } from "../../src/assets/sharingTable.ts";
import { type AssetDecision } from "../../src/assets/assetDecision.ts";
import { decideAccessAsset } from "../../src/assets/canAccessAsset.ts";
import type { Person } from "../../src/vocabulary/person.ts";
import type { Role } from "../../src/vocabulary/role.ts";
import type { Workspace } from "../../src/vocabulary/workspace.ts";

/** The document's example: a bank, its divisions as groups, their departments as teams. */
export const bank: Workspace = { level: "tenant" };
export const loans: Workspace = { level: "group", group: "loans" };
export const insurance: Workspace = { level: "group", group: "insurance" };
export const security: Workspace = { level: "team", group: "loans", team: "security" };
export const legal: Workspace = { level: "team", group: "loans", team: "legal" };
export const claims: Workspace = { level: "team", group: "insurance", team: "claims" };
export const everywhere: readonly Workspace[] = [bank, loans, insurance, security, legal, claims];

/** Ann is at home at the bank, so that every switch is open to her. */
export function annIn(current: Workspace, role: Role = "full"): Person {
  return { kind: "teammate", id: "ann", role, home: bank, current };
}

export function atHomeIn(home: Workspace, role: Role = "full"): Person {
  return { kind: "teammate", id: "ann", role, home, current: home };
}

/** From where Ann may do it, found by asking from everywhere. */
export function annMay(action: AssetAction, asset: Asset, role: Role = "full"): readonly Workspace[] {
  return everywhere.filter((current) => decideAccessAsset(annIn(current, role), action, asset).value);
}

export function made(kind: AssetKind, madeAt: Workspace, facts: Partial<Asset> = {}): Asset {
  return { kind, madeAt, ...facts };
}

export function because(answer: AssetDecision): readonly [boolean, ...string[]] {
  return [answer.value, ...answer.because];
}
