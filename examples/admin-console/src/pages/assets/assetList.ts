import { type AssetRecord, entriesOf, type Tenant } from "tenant-policy";
import type { Language, LanguageName } from "../../language/Language.tsx";
import { placeKey } from "../../state/placeKey.ts";
import { workspaceName } from "../../state/workspaceName.ts";
import { lockHolder } from "./lockHolder.ts";
import type { MyAssetDecision } from "./myAssetDecision.ts";
import { shownActions } from "./sharingCase.ts";

/** An asset as the list shows and sorts it. */
export interface ListedAsset {
  readonly id: string;
  readonly record: AssetRecord;
  readonly kind: string;
  readonly name: string;
  readonly madeAt: string;
  /** In how many groups and teams it is, beside its own. */
  readonly shares: number;
  readonly holder: string;
}

export const sortColumns = ["name", "kind", "madeAt", "shares", "holder"] as const;
export type SortColumn = (typeof sortColumns)[number];

export function listedAssets(tenant: Tenant, { texts, labels }: Language): readonly ListedAsset[] {
  return entriesOf(tenant.assets.records).map((record) => {
    const holder = lockHolder(tenant, record);
    return {
      id: record.id,
      record,
      kind: labels.assetKind[record.kind],
      name: record.name,
      madeAt: workspaceName(tenant, record.madeAt, texts),
      shares: record.sharedWith.length,
      holder: holder === undefined ? "" : (holder ?? texts.assets.list.nobody),
    };
  });
}

/** Those that the address asks for, in its order. */
export function chosenAssets(
  assets: readonly ListedAsset[],
  chosen: URLSearchParams,
  decide: MyAssetDecision,
  language: LanguageName,
): readonly ListedAsset[] {
  const text = (chosen.get("text") ?? "").trim().toLowerCase();
  const [kind, at] = [chosen.get("kind"), chosen.get("at")];
  const action = shownActions.find((each) => each === chosen.get("may"));
  const found = assets.filter(
    ({ id, name, record }) =>
      (kind === null || record.kind === kind) &&
      (at === null || placeKey(record.madeAt) === at) &&
      `${name} ${id}`.toLowerCase().includes(text) &&
      (action === undefined || decide(record, action).value),
  );
  return sorted(found, chosen, new Intl.Collator(language, { numeric: true }));
}

/** The order in the address: `name`, or `-name` from the end. */
export function orderIn(chosen: URLSearchParams): { readonly column: SortColumn; readonly isDown: boolean } {
  const written = chosen.get("sort") ?? "name";
  const isDown = written.startsWith("-");
  const column = sortColumns.find((each) => each === written.slice(isDown ? 1 : 0)) ?? "name";
  return { column, isDown };
}

function sorted(
  found: readonly ListedAsset[],
  chosen: URLSearchParams,
  words: Intl.Collator,
): readonly ListedAsset[] {
  const { column, isDown } = orderIn(chosen);
  const sign = isDown ? -1 : 1;
  return [...found].sort((one, other) => {
    const order = words.compare(String(one[column]), String(other[column]));
    return sign * order || words.compare(one.name, other.name);
  });
}
