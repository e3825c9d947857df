import { useEffect, useRef } from "react";
import { Button } from "react-aria-components";
import { assetSharing } from "tenant-policy";
import { CommandButton } from "../../controls/CommandButton.tsx";
import { useLanguage } from "../../language/Language.tsx";
import type { AddressChanges } from "../../state/useAddress.ts";
import type { ListedAsset } from "./assetList.ts";
import { Lock } from "./Lock.tsx";
import { MyActions } from "./MyActions.tsx";
import type { MyAssetDecision } from "./myAssetDecision.ts";
import { Rename } from "./Rename.tsx";
import { Shares } from "./Shares.tsx";
import { WhoMay } from "./WhoMay.tsx";

interface AssetDetailsProps {
  readonly asset: ListedAsset;
  readonly decide: MyAssetDecision;
  readonly chosen: URLSearchParams;
  readonly choose: (changes: AddressChanges) => void;
}

/** One asset: what I may do and why not, who else may, its lock, its shares, and what can be done with it. */
export function AssetDetails({ asset, decide, chosen, choose }: AssetDetailsProps) {
  const { texts } = useLanguage();
  const own = texts.assets.details;
  const { record } = asset;
  const part = useRef<HTMLElement>(null);
  // They open above the list, which may be scrolled.
  useEffect(() => part.current?.focus(), []);
  return (
    <aside ref={part} className="card asset-details" aria-labelledby="asset-name" tabIndex={-1}>
      <div className="details-head">
        <h3 id="asset-name">{asset.name}</h3>
        <Button className="button plain" onPress={() => choose({ asset: null, action: null, who: null })}>
          {texts.close}
        </Button>
      </div>
      <Facts asset={asset} />
      <div className="details-body">
        <div>
          <MyActions asset={record} decide={decide} action={chosen.get("action")} />
          <WhoMay asset={record} chosen={chosen} choose={choose} />
        </div>
        <div>
          <Lock asset={asset} />
          <Shares asset={record} />
          <Rename asset={record} />
          <h4>{own.delete}</h4>
          <CommandButton body={{ type: "assets/delete", asset: record.id }} look="danger">
            {own.deleteIt}
          </CommandButton>
        </div>
      </div>
    </aside>
  );
}

function Facts({ asset }: { readonly asset: ListedAsset }) {
  const { texts } = useLanguage();
  const own = texts.assets;
  const sharing = assetSharing(asset.record.kind).value;
  const rows: readonly (readonly [string, string])[] = [
    [own.list.columns.kind, asset.kind],
    [own.list.columns.madeAt, asset.madeAt],
    [own.details.id, asset.id],
    [own.list.columns.shares, sharing === null ? "" : own.sharing[sharing]],
  ];
  return (
    <dl className="facts">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
