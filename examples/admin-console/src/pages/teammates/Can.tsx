import { useMemo } from "react";
import { entriesOf, entryOf } from "tenant-policy";
import { Link, useLocation, useParams } from "wouter";
import { useLanguage } from "../../language/Language.tsx";
import { readPart, writePart } from "../../state/addressPart.ts";
import { analysis } from "../../state/analysisClient.ts";
import { useMe } from "../../state/useMe.ts";
import { useTenant } from "../../state/useTenant.ts";
import { AssetCounts } from "./AssetCounts.tsx";
import { AssetPlaces } from "./AssetPlaces.tsx";
import { PersonalTables } from "./PersonalTables.tsx";
import { Suggested } from "./Suggested.tsx";
import { useAnswer } from "./useAnswer.ts";

/** Everything that one teammate can do, as tables. */
export function Can() {
  const { texts, labels } = useLanguage();
  const { can, person } = texts.teammates;
  const me = useMe();
  const [, navigate] = useLocation();
  const { records } = useTenant().teammates;
  const [encoded = "", ...about] = (useParams()[0] ?? "").split("/");
  const named = readPart(encoded);
  const id = named === "" && me.kind === "teammate" ? me.id : named;
  const record = entryOf(records, id);
  const options = useMemo(
    () =>
      entriesOf(records).map((each) => ({ id: each.id, about: `${labels.role[each.role]} · ${each.email}` })),
    [records, labels],
  );
  return (
    <section aria-label={texts.teammates.sections.can}>
      <p className="lead section-lead">{can.lead}</p>
      <div className="can-choice">
        <Suggested
          label={can.choose}
          chosen={id}
          options={options}
          choose={(chosen) => navigate(`/can/${writePart(chosen)}`)}
        />
        {record === undefined ? (
          <p className="notice">{person.unknown(id)}</p>
        ) : (
          <p className="muted">
            {labels.role[record.role]} · <Link href={`/person/${writePart(id)}`}>{can.open}</Link>
          </p>
        )}
      </div>
      {record === undefined ? null : <Abilities teammate={id} about={about.join("/")} />}
    </section>
  );
}

function Abilities({ teammate, about }: { readonly teammate: string; readonly about: string }) {
  const { texts } = useLanguage();
  const { can } = texts.teammates;
  const abilities = useAnswer(JSON.stringify(["abilitiesOf", teammate]), () =>
    analysis.abilitiesOf(teammate),
  );
  if (abilities === undefined) return <p className="working">{can.working}</p>;
  if (abilities === null) return <p className="notice">{can.notYet}</p>;
  return (
    <>
      <AssetCounts teammate={teammate} counts={abilities.assets} about={about} />
      <PersonalTables teammate={teammate} permissions={abilities.permissions} />
      <AssetPlaces permissions={abilities.permissions} />
    </>
  );
}
