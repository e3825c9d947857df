import { assetActions, type AssetAction, type AssetRecord, type Decision } from "tenant-policy";
import { placesThatHelp } from "../../controls/placesThatHelp.ts";
import { SwitchToPlaces } from "../../controls/SwitchToPlaces.tsx";
import { useLanguage } from "../../language/Language.tsx";
import { useExplain } from "../../state/useExplain.ts";
import { useMe } from "../../state/useMe.ts";
import { useTenant } from "../../state/useTenant.ts";
import { workspaceName } from "../../state/workspaceName.ts";
import { Answer } from "./Answer.tsx";
import type { MyAssetDecision } from "./myAssetDecision.ts";
import { Reason } from "./Reason.tsx";

interface MyActionsProps {
  readonly asset: AssetRecord;
  readonly decide: MyAssetDecision;
  /** The action whose mark was pressed. */
  readonly action: string | null;
}

/** The asset is there already. What people ask for most comes first. */
const actionsOnAsset: readonly AssetAction[] = [
  "edit",
  ...assetActions.filter((action) => action !== "make" && action !== "edit"),
];

/** What I may do with the asset from my workspace: each action with its reason. */
export function MyActions({ asset, decide, action: chosen }: MyActionsProps) {
  const { texts, labels } = useLanguage();
  const me = useMe();
  const title = texts.assets.details.myActions(workspaceName(useTenant(), me.current, texts));
  return (
    <>
      <h4>{title}</h4>
      <table className="my-actions" aria-label={title}>
        <tbody>
          {actionsOnAsset.map((action) => {
            const decision = decide(asset, action);
            return (
              <tr key={action} aria-current={action === chosen || undefined}>
                <th scope="row">{labels.assetAction[action]}</th>
                <td>
                  <Answer decision={decision} />
                </td>
                <td>
                  <Reason decision={decision} />
                  <SwitchThere decision={decision} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}

/** A button for each workspace that the reason names, if I reach it. */
function SwitchThere({ decision }: { readonly decision: Decision<boolean> }) {
  const tenant = useTenant();
  const me = useMe();
  const told = useExplain()(decision);
  const places = decision.value || told === null ? [] : placesThatHelp(tenant, me, told);
  return places.length === 0 ? null : <SwitchToPlaces places={places} />;
}
