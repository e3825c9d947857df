import { Button } from "react-aria-components";
import { type AssetAction, type AssetKind, assetKinds } from "tenant-policy";
import { Link, useLocation } from "wouter";
import { TableFrame } from "../../app/TableFrame.tsx";
import { RuleLinks } from "../../controls/RuleLinks.tsx";
import { useLanguage } from "../../language/Language.tsx";
import { writePart } from "../../state/addressPart.ts";
import { analysis } from "../../state/analysisClient.ts";
import { useTenant } from "../../state/useTenant.ts";
import { workspaceName } from "../../state/workspaceName.ts";
import type { AssetCount } from "../../worker/people.ts";
import { deedsWithAssets, writeDeed } from "./deedAddress.ts";
import { usePages } from "./usePages.ts";

interface AssetCountsProps {
  readonly teammate: string;
  readonly counts: readonly AssetCount[];
  /** The cell whose assets are listed, as the address names it: `edit/template`. */
  readonly about: string;
}

/** With how many assets of each kind somebody can do what. */
export function AssetCounts({ teammate, counts, about }: AssetCountsProps) {
  const { texts, labels } = useLanguage();
  const { can } = texts.teammates;
  const [, navigate] = useLocation();
  const open = (path: string) => navigate(`/can/${writePart(teammate)}${path}`);
  const [actionName, kindName] = about.split("/");
  const action = deedsWithAssets.find((each) => each === actionName);
  const assetKind = assetKinds.find((each) => each === kindName);
  return (
    <section>
      <h2 id="assets">{can.assets}</h2>
      <p className="lead">{can.assetsLead}</p>
      <TableFrame label={can.assets}>
        <table className="dense counts">
          <thead>
            <tr>
              <th scope="col">{can.kind}</th>
              <th scope="col">{can.all}</th>
              {deedsWithAssets.map((each) => (
                <th key={each} scope="col">
                  {labels.assetAction[each]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {counts.map((row) => (
              <tr key={row.assetKind}>
                <th scope="row">{labels.assetKind[row.assetKind]}</th>
                <td>{row.all}</td>
                {deedsWithAssets.map((each) => (
                  <td key={each}>
                    {(row.byAction[each] ?? 0) === 0 ? (
                      <span className="muted">0</span>
                    ) : (
                      <Button
                        className="button link"
                        aria-label={`${can.listed(labels.assetAction[each], labels.assetKind[row.assetKind])}: ${row.byAction[each]}`}
                        aria-pressed={each === action && row.assetKind === assetKind}
                        onPress={() => open(`/${each}/${row.assetKind}`)}
                      >
                        {row.byAction[each]}
                      </Button>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
      {action === undefined || assetKind === undefined ? null : (
        <ListedAssets teammate={teammate} action={action} assetKind={assetKind} />
      )}
    </section>
  );
}

interface ListedAssetsProps {
  readonly teammate: string;
  readonly action: AssetAction;
  readonly assetKind: AssetKind;
}

function ListedAssets({ teammate, action, assetKind }: ListedAssetsProps) {
  const { texts, labels } = useLanguage();
  const { can, who, rules } = texts.teammates;
  const tenant = useTenant();
  const title = can.listed(labels.assetAction[action], labels.assetKind[assetKind]);
  const { items, more } = usePages(JSON.stringify([teammate, action, assetKind]), (cursor) =>
    analysis.assetsOf(teammate, { action, assetKind }, cursor),
  );
  return (
    <TableFrame label={title}>
      <table className="dense">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{who.asset}</th>
            <th scope="col">{can.name}</th>
            <th scope="col">{can.madeAt}</th>
            <th scope="col">{rules}</th>
          </tr>
        </thead>
        <tbody>
          {items?.map(({ id, name, madeAt, because }) => (
            <tr key={id}>
              <th scope="row">
                <Link href={`/who/${writeDeed({ kind: "asset", action, asset: id })}`}>{id}</Link>
              </th>
              <td>{name}</td>
              <td>{workspaceName(tenant, madeAt, texts)}</td>
              <td>
                <RuleLinks rules={because} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {more === null ? null : (
        <Button className="button link" onPress={more}>
          {texts.teammates.more}
        </Button>
      )}
    </TableFrame>
  );
}
