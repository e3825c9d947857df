import { useMemo } from "react";
import { type AssetAction, entriesOf, type Feature, features } from "tenant-policy";
import { useLocation, useParams } from "wouter";
import { useLanguage } from "../../language/Language.tsx";
import { useTenant } from "../../state/useTenant.ts";
import type { Deed, ProfileActivity } from "../../worker/people.ts";
import { activitiesIn, deedsWithAssets, readDeed, writeDeed } from "./deedAddress.ts";
import { DoersTable } from "./DoersTable.tsx";
import { Labelled } from "../../app/Labelled.tsx";
import { Suggested } from "./Suggested.tsx";

const kinds = ["asset", "feature", "activity"] as const;

/** Who can do something: with an asset, by a feature, or by a user profile. */
export function Who() {
  const { texts, labels } = useLanguage();
  const { who } = texts.teammates;
  const tenant = useTenant();
  const [, navigate] = useLocation();
  const path = useParams()[0] ?? "";
  const [firstAsset] = entriesOf(tenant.assets.records);
  const first: Readonly<Record<Deed["kind"], Deed>> = {
    asset: { kind: "asset", action: "edit", asset: firstAsset?.id ?? "" },
    feature: { kind: "feature", feature: "inviteTeammates" },
    activity: { kind: "activity", activity: "recordTeam" },
  };
  const deed = readDeed(path, labels) ?? (firstAsset === undefined ? first.feature : first.asset);
  const choose = (chosen: Deed) => navigate(`/who/${writeDeed(chosen)}`);
  return (
    <section aria-label={texts.teammates.sections.who}>
      <p className="lead section-lead">{who.lead}</p>
      <div className="list-filters">
        <Labelled
          label={who.kind}
          value={deed.kind}
          options={kinds.map((kind) => ({ value: kind, text: who.kinds[kind] }))}
          choose={(kind) => choose(first[kind as Deed["kind"]])}
        />
        <DeedFields deed={deed} choose={choose} />
      </div>
      <DoersTable key={writeDeed(deed)} deed={deed} />
    </section>
  );
}

interface DeedFieldsProps {
  readonly deed: Deed;
  readonly choose: (deed: Deed) => void;
}

function DeedFields({ deed, choose }: DeedFieldsProps) {
  const { texts, labels } = useLanguage();
  const { who } = texts.teammates;
  switch (deed.kind) {
    case "asset":
      return (
        <>
          <Labelled
            label={who.action}
            value={deed.action}
            options={deedsWithAssets.map((action) => ({ value: action, text: labels.assetAction[action] }))}
            choose={(action) => choose({ ...deed, action: action as AssetAction })}
          />
          <AssetField deed={deed} choose={choose} />
        </>
      );
    case "feature":
      return (
        <Labelled
          label={who.feature}
          value={deed.feature}
          options={features.map((feature) => ({ value: feature, text: labels.feature[feature] }))}
          choose={(feature) => choose({ kind: "feature", feature: feature as Feature })}
        />
      );
    case "activity":
      return (
        <Labelled
          label={who.activity}
          value={deed.activity}
          options={activitiesIn(labels).map((name) => ({ value: name, text: labels.activity[name] }))}
          choose={(activity) => choose({ kind: "activity", activity: activity as ProfileActivity })}
        />
      );
  }
}

interface AssetFieldProps {
  readonly deed: Extract<Deed, { readonly kind: "asset" }>;
  readonly choose: (deed: Deed) => void;
}

function AssetField({ deed, choose }: AssetFieldProps) {
  const { texts, labels } = useLanguage();
  const { records } = useTenant().assets;
  const options = useMemo(
    () =>
      entriesOf(records).map(({ id, name, kind }) => ({
        id,
        about: name === id ? labels.assetKind[kind] : `${name} · ${labels.assetKind[kind]}`,
      })),
    [records, labels],
  );
  return (
    <Suggested
      label={texts.teammates.who.asset}
      chosen={deed.asset}
      options={options}
      choose={(asset) => choose({ ...deed, asset })}
    />
  );
}
