import { useEffect, useState } from "react";
import { type AssetAction, assetActions, type AssetRecord } from "tenant-policy";
import { RuleLinks } from "../../controls/RuleLinks.tsx";
import { useLanguage } from "../../language/Language.tsx";
import { analysis } from "../../state/analysisClient.ts";
import type { AddressChanges } from "../../state/useAddress.ts";
import { useTenant } from "../../state/useTenant.ts";
import { workspaceName } from "../../state/workspaceName.ts";
import type { WhoCan } from "../../worker/whoCan.ts";
import { Filter } from "./Filter.tsx";

interface WhoMayProps {
  readonly asset: AssetRecord;
  readonly chosen: URLSearchParams;
  readonly choose: (changes: AddressChanges) => void;
}

/** So many groups of people are shown at first. */
const mostShown = 8;

/** Who may do something with the asset: people of one role and home together, and from where. */
export function WhoMay({ asset, chosen, choose }: WhoMayProps) {
  const { texts, labels } = useLanguage();
  const own = texts.assets.details;
  const action = assetActions.find((each) => each === chosen.get("who")) ?? "edit";
  const found = useWhoCan(asset, action);
  const options = assetActions
    .filter((each) => each !== "make")
    .map((value) => ({ value, text: labels.assetAction[value] }));
  return (
    <>
      <h4>{own.whoMay}</h4>
      <Filter label={own.action} value={action} options={options} choose={(who) => choose({ who })} />
      <div className="who-may" aria-live="polite">
        {found === undefined ? (
          <p className="working">{own.looking}</p>
        ) : (
          <>
            <p className="muted">{own.people(found.count)}</p>
            <Groups key={action} groups={found.groups} />
          </>
        )}
      </div>
    </>
  );
}

function useWhoCan(asset: AssetRecord, action: AssetAction): WhoCan | undefined {
  const tenant = useTenant();
  const [found, setFound] = useState<WhoCan>();
  useEffect(() => {
    let isShown = true;
    // That the worker does not answer stands above the page.
    analysis.whoCan(action, asset.id).then(
      (answer) => isShown && setFound(answer),
      () => undefined,
    );
    return () => {
      isShown = false;
    };
  }, [tenant, asset, action]);
  return found;
}

function Groups({ groups }: Pick<WhoCan, "groups">) {
  const { texts, labels } = useLanguage();
  const own = texts.assets.details;
  const tenant = useTenant();
  const [isLong, setIsLong] = useState(false);
  const shown = isLong ? groups : groups.slice(0, mostShown);
  return (
    <>
      <ul className="people-groups">
        {shown.map(({ id, role, home, count, some, from, because }) => (
          <li key={id}>
            <strong>{`${labels.role[role]}, ${workspaceName(tenant, home, texts)}`}</strong>{" "}
            {own.such(some, count)}{" "}
            <span className="muted">
              {from === "everywhere"
                ? own.fromAnywhere
                : own.from(from.map((place) => workspaceName(tenant, place, texts)))}
            </span>{" "}
            <RuleLinks rules={because} />
          </li>
        ))}
      </ul>
      {shown.length === groups.length ? null : (
        <button type="button" className="button link" onClick={() => setIsLong(true)}>
          {texts.before.more(groups.length - shown.length)}
        </button>
      )}
    </>
  );
}
