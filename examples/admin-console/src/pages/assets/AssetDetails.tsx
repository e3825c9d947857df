import { useEffect, useRef } from "react";
import { Button } from "react-aria-components";
import { type AssetAction, assetActions, assetSharing } from "tenant-policy";
import { CommandButton } from "../../controls/CommandButton.tsx";
import { useLanguage } from "../../language/Language.tsx";
import type { AddressChanges } from "../../state/useAddress.ts";
import type { ListedAsset } from "./assetList.ts";
import { Lock } from "./Lock.tsx";
import { MyActions } from "./MyActions.tsx";
import type { MyAssetDecision } from "./myAssetDecision.ts";
import { Rename } from "./Rename.tsx";
import { Shares } from "./Shares.tsx";
import { useWhoCan } from "./useWhoCan.ts";
import { WhoMay, whoMayId } from "./WhoMay.tsx";

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
  const action = assetActions.find((each) => each === (chosen.get("who") ?? chosen.get("action"))) ?? "edit";
  const found = useWhoCan(record, action);
  const leave = useWayBack();
  const close = () => {
    choose({ asset: null, action: null, who: null });
    leave();
  };
  const part = useRef<HTMLElement>(null);
  // They open above the list, which may be scrolled.
  useEffect(() => part.current?.focus(), []);
  return (
    <aside
      ref={part}
      className="card asset-details"
      aria-labelledby="asset-name"
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.defaultPrevented) close();
      }}
    >
      <div className="details-head">
        <h3 id="asset-name">{asset.name}</h3>
        <Button className="button plain" onPress={close}>
          {texts.close}
        </Button>
      </div>
      <Facts asset={asset} />
      {found === undefined ? null : <WhoSummary action={action} count={found.count} />}
      <div className="details-body">
        <div>
          <MyActions asset={record} decide={decide} action={chosen.get("action")} />
          <WhoMay action={action} found={found} choose={choose} />
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

/** Gives the keyboard back to the row that opened the details, or to the title of the page if there is none. */
function useWayBack(): () => void {
  const opener = useRef(document.activeElement);
  return () => {
    const row = opener.current === document.body ? null : opener.current;
    const place = row?.isConnected === true ? row : document.querySelector("h1");
    if (place instanceof HTMLElement) place.focus();
  };
}

/** How many may do it, above the fold, and the way to who they are. */
function WhoSummary({ action, count }: { readonly action: AssetAction; readonly count: number }) {
  const { texts, labels } = useLanguage();
  const own = texts.assets.details;
  return (
    <p className="who-summary">
      {own.summary(labels.assetAction[action], count)}{" "}
      <button
        type="button"
        className="button link"
        onClick={() => {
          const heading = document.getElementById(whoMayId);
          heading?.scrollIntoView({ block: "start" });
          heading?.focus({ preventScroll: true });
        }}
      >
        {own.seeWho}
      </button>
    </p>
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
