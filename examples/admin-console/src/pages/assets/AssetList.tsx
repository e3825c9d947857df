import { useDeferredValue, useMemo, useState } from "react";
import { useLanguage } from "../../language/Language.tsx";
import { useAddress } from "../../state/useAddress.ts";
import { useMe } from "../../state/useMe.ts";
import { useTenant } from "../../state/useTenant.ts";
import { AssetDetails } from "./AssetDetails.tsx";
import { AssetFilters } from "./AssetFilters.tsx";
import { AssetTable } from "./AssetTable.tsx";
import { chosenAssets, listedAssets } from "./assetList.ts";
import { decisionsOf } from "./myAssetDecision.ts";
import { Pager, pageIn, pageSize } from "./Pager.tsx";

/** The assets of the tenant, with what I may do with each, and one of them in detail. */
export function AssetList() {
  const language = useLanguage();
  const { texts } = language;
  const tenant = useTenant();
  const me = useMe();
  const [chosen, choose] = useAddress("/list");
  const decide = useMemo(() => decisionsOf(tenant, me), [tenant, me]);
  const all = useMemo(() => listedAssets(tenant, language), [tenant, language]);
  const wanted = useDeferredValue(chosen.toString());
  const found = useMemo(
    () => chosenAssets(all, new URLSearchParams(wanted), decide, language.name),
    [all, wanted, decide, language.name],
  );
  const page = pageIn(chosen, found.length);
  const onPage = useMemo(() => found.slice(page * pageSize, (page + 1) * pageSize), [found, page]);
  const [pointedAt, setPointedAt] = useState<string | null>(null);
  const asked = chosen.get("asset");
  const details = all.find(({ id }) => id === asked);
  return (
    <section aria-labelledby="asset-list">
      <h2 id="asset-list" className="sr-only">
        {texts.assets.sections.list}
      </h2>
      {asked === null || details !== undefined ? null : (
        <p className="notice">{texts.assets.unknown(asked)}</p>
      )}
      <AssetFilters chosen={chosen} choose={choose} found={found.length} of={all.length} />
      <div className="asset-list" data-open={details !== undefined || undefined}>
        <AssetTable {...{ assets: onPage, decide, chosen, choose, pointedAt, setPointedAt }} />
        {details === undefined ? null : (
          <AssetDetails key={details.id} asset={details} decide={decide} chosen={chosen} choose={choose} />
        )}
      </div>
      <Pager page={page} count={found.length} choose={choose} />
    </section>
  );
}
