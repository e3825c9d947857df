import { useState } from "react";
import { assetActions, assetKinds } from "tenant-policy";
import type { AssetSubject, Permission } from "tenant-policy/analysis";
import { TableFrame } from "../../app/TableFrame.tsx";
import { RuleLinks } from "../../controls/RuleLinks.tsx";
import { useLanguage } from "../../language/Language.tsx";
import { Labelled } from "../../app/Labelled.tsx";

type AssetPermission = Permission & { readonly subject: AssetSubject };

/** What somebody can do with any asset of a kind, by where it was made: also with those that do not exist yet. */
export function AssetPlaces({ permissions }: { readonly permissions: readonly Permission[] }) {
  const { texts, labels } = useLanguage();
  const { can } = texts.teammates;
  const cells = permissions.filter((each): each is AssetPermission => each.subject.kind === "asset");
  const places = [...new Set(cells.map(({ subject }) => placeText(subject)))];
  const [chosen, setChosen] = useState("");
  const place = places.find((each) => each === chosen) ?? places.find((each) => each.endsWith("home")) ?? "";
  const shown = cells.filter(({ subject }) => placeText(subject) === place);
  return (
    <section>
      <h2 id="places">{can.where}</h2>
      <p className="lead">{can.whereLead}</p>
      <Labelled
        label={can.place}
        value={place}
        options={places.map((each) => ({ value: each, text: can.places[each] ?? each }))}
        choose={setChosen}
      />
      <TableFrame label={can.where}>
        <table className="dense cells">
          <thead>
            <tr>
              <th scope="col">{can.kind}</th>
              {assetActions.map((action) => (
                <th key={action} scope="col">
                  {labels.assetAction[action]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {assetKinds.map((kind) => (
              <tr key={kind}>
                <th scope="row">{labels.assetKind[kind]}</th>
                {assetActions.map((action) => (
                  <td key={action}>
                    <PlaceCell
                      permission={shown.find(
                        ({ subject }) => subject.assetKind === kind && subject.action === action,
                      )}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </section>
  );
}

function placeText({ madeAt }: AssetSubject): string {
  return `${madeAt.level} ${madeAt.relation}`;
}

function PlaceCell({ permission }: { readonly permission: AssetPermission | undefined }) {
  const { texts } = useLanguage();
  const { can } = texts.teammates;
  if (permission === undefined) return null;
  const { value, because, isAllowedElsewhere } = permission;
  return (
    <>
      <span className={value ? "yes" : "no"}>{value ? can.may : can.mayNot}</span>{" "}
      <RuleLinks rules={because} />
      {isAllowedElsewhere ? <span className="muted elsewhere">{can.elsewhere}</span> : null}
    </>
  );
}
