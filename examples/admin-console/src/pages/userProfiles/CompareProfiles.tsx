import { useLocation, useRoute } from "wouter";
import { Button } from "react-aria-components";
import { entriesOf, entryOf } from "tenant-policy";
import { Choice } from "../../app/Choice.tsx";
import { useLanguage } from "../../language/Language.tsx";
import { readPart, writePart } from "../../state/addressPart.ts";
import { useTenant } from "../../state/useTenant.ts";
import { PermissionDifferences } from "./PermissionDifferences.tsx";
import { SettingDifferences } from "./SettingDifferences.tsx";

/** Two profiles side by side. The address names both. */
export function CompareProfiles() {
  const { texts } = useLanguage();
  const { userProfiles } = useTenant();
  const [, go] = useLocation();
  const [, named] = useRoute<{ before?: string; after?: string }>("/compare/:before?/:after?");
  const own = texts.userProfiles.compare;
  const profiles = entriesOf(userProfiles.records);
  const before = profileAt(named?.before) ?? profiles[0];
  const after = profileAt(named?.after) ?? profiles[1];
  if (before === undefined || after === undefined)
    return <p className="notice section-lead">{own.nothing}</p>;
  const unknown = [named?.before, named?.after].find((id) => id !== undefined && profileAt(id) === undefined);
  const options = profiles.map(({ id, name }) => ({ value: id, text: name }));
  return (
    <section aria-label={texts.userProfiles.sections.compare}>
      <p className="lead section-lead">{own.lead}</p>
      {unknown === undefined ? null : (
        <p className="notice">{texts.userProfiles.unknown(readPart(unknown))}</p>
      )}
      <div className="compared">
        <Choice label={own.before} value={before.id} options={options} choose={(id) => show(id, after.id)} />
        <Button className="button plain" onPress={() => show(after.id, before.id)}>
          ⇄ {own.swap}
        </Button>
        <Choice label={own.after} value={after.id} options={options} choose={(id) => show(before.id, id)} />
      </div>
      {before.id === after.id ? (
        <p className="notice">{own.same}</p>
      ) : (
        <>
          <SettingDifferences before={before} after={after} />
          <PermissionDifferences before={before} after={after} />
        </>
      )}
    </section>
  );

  function profileAt(id: string | undefined) {
    return id === undefined ? undefined : entryOf(userProfiles.records, readPart(id));
  }

  function show(one: string, other: string): void {
    go(`/compare/${writePart(one)}/${writePart(other)}`, { replace: true });
  }
}
