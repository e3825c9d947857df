import { Cell, Row } from "react-aria-components";
import { assetSharing } from "tenant-policy";
import { useLanguage } from "../../language/Language.tsx";
import type { AddressChanges } from "../../state/useAddress.ts";
import { ActionMark, answerOf } from "./ActionMark.tsx";
import type { ListedAsset } from "./assetList.ts";
import { markId } from "./markId.ts";
import type { MyAssetDecision } from "./myAssetDecision.ts";
import { shownActions } from "./sharingCase.ts";

interface AssetRowProps {
  readonly asset: ListedAsset;
  readonly decide: MyAssetDecision;
  readonly chosen: URLSearchParams;
  readonly choose: (changes: AddressChanges) => void;
}

/** An asset in the list. Pressed, it opens; a mark opens it at the reason for its action. */
export function AssetRow(props: AssetRowProps) {
  const { asset, chosen } = props;
  const isOpen = chosen.get("asset") === asset.id;
  return (
    <Row id={asset.id} className={isOpen ? "asset-row open" : "asset-row"} textValue={asset.name}>
      <Cell>
        <strong className="cut">{asset.name}</strong>
      </Cell>
      <Cell>
        <span className="cut">{asset.kind}</span>
      </Cell>
      <Cell>
        <span className="cut">{asset.madeAt}</span>
      </Cell>
      <Cell>
        <SharedWith asset={asset} />
      </Cell>
      <Cell>
        <span className="cut">{asset.holder}</span>
      </Cell>
      <Cell>
        <MyMarks {...props} />
      </Cell>
    </Row>
  );
}

function SharedWith({ asset: { record, shares } }: Pick<AssetRowProps, "asset">) {
  const { texts } = useLanguage();
  const own = texts.assets;
  const sharing = assetSharing(record.kind).value;
  if (sharing === null) return null;
  if (sharing !== "onRequest") return <span className="cut muted">{own.sharing[sharing]}</span>;
  const going = record.withdrawingFrom.length;
  return (
    <span className="cut">
      {shares === 0 ? own.list.unshared : own.list.shares(shares)}
      {going === 0 ? null : <span className="muted">{`, ${own.list.withdrawing(going)}`}</span>}
    </span>
  );
}

function MyMarks({ asset, decide, chosen, choose }: AssetRowProps) {
  const { texts, labels } = useLanguage();
  return (
    <span className="marks">
      {shownActions.map((action) => {
        const decision = decide(asset.record, action);
        return (
          <ActionMark
            key={action}
            decision={decision}
            label={`${labels.assetAction[action]}: ${texts.assets.answers[answerOf(decision)]}`}
            cell={markId({ asset: asset.id, action })}
            isChosen={chosen.get("asset") === asset.id && chosen.get("action") === action}
            choose={() => choose({ asset: asset.id, action })}
          />
        );
      })}
    </span>
  );
}
