import { useLanguage } from "../../language/Language.tsx";
import { Answer } from "./Answer.tsx";
import type { ListedAsset } from "./assetList.ts";
import { markOf } from "./markId.ts";
import type { MyAssetDecision } from "./myAssetDecision.ts";
import { Reason } from "./Reason.tsx";

interface ListReasonProps {
  readonly mark: string | null;
  readonly assets: readonly ListedAsset[];
  readonly decide: MyAssetDecision;
}

/** Why I may or may not do what the mark under the pointer stands for. */
export function ListReason({ mark, assets, decide }: ListReasonProps) {
  const { texts, labels } = useLanguage();
  const found = mark === null ? undefined : markOf(mark);
  const asset = assets.find(({ id }) => id === found?.asset);
  if (found === undefined || asset === undefined)
    return <p className="cell-reason muted">{`${texts.assets.list.hint} ${texts.assets.table.legend}`}</p>;
  const decision = decide(asset.record, found.action);
  return (
    <p className="cell-reason">
      <strong>{`${labels.assetAction[found.action]}: ${asset.name}`}</strong> <Answer decision={decision} />.{" "}
      <Reason decision={decision} />
    </p>
  );
}
