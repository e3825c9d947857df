import { useState } from "react";
import type { AssetRecord, PendingWithdrawal, Workspace } from "tenant-policy";
import { assetSharing, formatDisplay } from "tenant-policy";
import { CommandButton } from "../../controls/CommandButton.tsx";
import { CommandForm } from "../../controls/CommandForm.tsx";
import { RuleLinks } from "../../controls/RuleLinks.tsx";
import { useLanguage } from "../../language/Language.tsx";
import { placeKey } from "../../state/placeKey.ts";
import { useExplain } from "../../state/useExplain.ts";
import { useTenant } from "../../state/useTenant.ts";
import { workspaceName } from "../../state/workspaceName.ts";
import { workspacesOf } from "../../state/workspacesOf.ts";
import { Filter } from "./Filter.tsx";
import { freshWithdrawal } from "./freshWithdrawal.ts";

/** With which groups and teams the asset is shared, what of it is being withdrawn, and a new share. */
export function Shares({ asset }: { readonly asset: AssetRecord }) {
  const { texts } = useLanguage();
  const own = texts.assets.details;
  const withdrawal = freshWithdrawal(asset);
  const sharing = assetSharing(asset.kind).value;
  const isShareable = sharing !== "no" && sharing !== "never";
  return (
    <>
      <h4>{own.shares}</h4>
      {isShareable && asset.sharedWith.length === 0 ? <p className="muted">{own.noShares}</p> : null}
      <ul className="shares">
        {asset.sharedWith.map((from) => (
          <li key={placeKey(from)}>
            <PlaceName place={from} />
            <CommandButton body={{ type: "assets/withdraw", asset: asset.id, from, withdrawal }}>
              {own.withdraw}
            </CommandButton>
          </li>
        ))}
        {asset.withdrawingFrom.map((pending) => (
          <Withdrawal key={placeKey(pending)} asset={asset} pending={pending} />
        ))}
      </ul>
      {isShareable ? <NewShare asset={asset} /> : <NotShareable asset={asset} />}
      <CommandButton body={{ type: "assets/leaveShare", asset: asset.id, withdrawal }}>
        {own.leave}
      </CommandButton>
    </>
  );
}

function PlaceName({ place }: { readonly place: Workspace }) {
  const { texts } = useLanguage();
  return <span>{workspaceName(useTenant(), place, texts)}</span>;
}

interface WithdrawalProps {
  readonly asset: AssetRecord;
  readonly pending: PendingWithdrawal;
}

/** A withdrawal that goes on. Its end comes from outside, so the system reports it (ST9). */
function Withdrawal({ asset, pending }: WithdrawalProps) {
  const { texts } = useLanguage();
  const { timeZone } = useTenant();
  const own = texts.assets.details;
  const { withdrawal, beganAtMilli } = pending;
  const since = beganAtMilli === undefined ? null : formatDisplay(beganAtMilli, timeZone).value;
  const named = withdrawal === null ? {} : { withdrawal };
  const body = {
    type: "assets/completeWithdrawal",
    asset: asset.id,
    from: plainPlace(pending),
    ...named,
  } as const;
  return (
    <li>
      <span>
        <PlaceName place={pending} /> <span className="badge going-on">{own.goingOn}</span>
        <span className="muted note-line">
          {since === null ? own.sinceUnknown : own.since(since)} {own.reported} <RuleLinks rules={["AS14"]} />
        </span>
      </span>
      <CommandButton body={body} by={{ kind: "system" }}>
        {own.complete}
      </CommandButton>
    </li>
  );
}

function plainPlace(place: PendingWithdrawal): Workspace {
  if (place.level === "tenant") return { level: "tenant" };
  const { group } = place;
  return place.level === "group" ? { level: "group", group } : { level: "team", group, team: place.team };
}

/** Why assets of this kind are never shared with a workspace. */
function NotShareable({ asset }: { readonly asset: AssetRecord }) {
  const decision = assetSharing(asset.kind);
  return (
    <p className="muted not-shareable">
      {useExplain()(decision)?.main?.reason} <RuleLinks rules={decision.because} />
    </p>
  );
}

/** A share with a group or team that does not have the asset yet. */
function NewShare({ asset }: { readonly asset: AssetRecord }) {
  const { texts } = useLanguage();
  const own = texts.assets.details;
  const tenant = useTenant();
  const [wanted, setWanted] = useState("");
  const taken = new Set([asset.madeAt, ...asset.sharedWith].map(placeKey));
  const places = workspacesOf(tenant).filter(
    (place) => place.level !== "tenant" && !taken.has(placeKey(place)),
  );
  const place = places.find((each) => placeKey(each) === wanted) ?? places[0];
  if (place === undefined) return null;
  return (
    <CommandForm body={{ type: "assets/share", asset: asset.id, with: place }} submit={own.share}>
      <Filter
        label={own.shareWith}
        value={placeKey(place)}
        options={places.map((each) => ({
          value: placeKey(each),
          text: workspaceName(tenant, each, texts),
        }))}
        choose={setWanted}
      />
    </CommandForm>
  );
}
