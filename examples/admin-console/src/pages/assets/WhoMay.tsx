import { useState } from "react";
import { type AssetAction, assetActions } from "tenant-policy";
import { RuleLinks } from "../../controls/RuleLinks.tsx";
import { useLanguage } from "../../language/Language.tsx";
import type { AddressChanges } from "../../state/useAddress.ts";
import { useTenant } from "../../state/useTenant.ts";
import { workspaceName } from "../../state/workspaceName.ts";
import type { WhoCan } from "../../worker/whoCan.ts";
import { Filter } from "./Filter.tsx";

interface WhoMayProps {
  readonly action: AssetAction;
  readonly found: WhoCan | undefined;
  readonly choose: (changes: AddressChanges) => void;
}

/** The heading, to which a summary leads. */
export const whoMayId = "who-may";

/** So many groups of people are shown at first. */
const mostShown = 8;

/** Who may do something with the asset: people of one role and home together, and from where. */
export function WhoMay({ action, found, choose }: WhoMayProps) {
  const { texts, labels } = useLanguage();
  const own = texts.assets.details;
  const options = assetActions
    .filter((each) => each !== "make")
    .map((value) => ({ value, text: labels.assetAction[value] }));
  return (
    <>
      <h4 id={whoMayId} tabIndex={-1}>
        {own.whoMay}
      </h4>
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
            {own.such(some, count)},{" "}
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
