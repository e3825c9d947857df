import type { UserProfile } from "tenant-policy";
import { TableFrame } from "../../app/TableFrame.tsx";
import { type Language, useLanguage } from "../../language/Language.tsx";
import { isToggleOn, levelIn, moduleNames, togglesOf } from "./permissions.ts";

interface ComparedProps {
  readonly before: UserProfile;
  readonly after: UserProfile;
}

interface Setting {
  readonly name: string;
  readonly value: string;
}

/** The settings that two profiles do not share. */
export function SettingDifferences({ before, after }: ComparedProps) {
  const language = useLanguage();
  const own = language.texts.userProfiles.compare;
  const others = settingsOf(after, language);
  const differing = settingsOf(before, language).flatMap(({ name, value }, place) => {
    const other = others[place]?.value ?? "";
    return value === other ? [] : [{ name, value, other }];
  });
  return (
    <>
      <h2>{own.settings}</h2>
      {differing.length === 0 ? <p className="muted">{own.sameSettings}</p> : null}
      {differing.length === 0 ? null : (
        <TableFrame label={own.settings}>
          <table className="side-by-side">
            <thead>
              <tr>
                <th scope="col">{own.setting}</th>
                <th scope="col">{before.name}</th>
                <th scope="col">{after.name}</th>
              </tr>
            </thead>
            <tbody>
              {differing.map(({ name, value, other }) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td>{value}</td>
                  <td>{other}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableFrame>
      )}
    </>
  );
}

/** Every setting with its value in words, in the same order for every profile. */
function settingsOf(profile: UserProfile, { texts, labels }: Language): readonly Setting[] {
  const own = texts.userProfiles;
  return [
    { name: own.kind, value: labels.profileKind[profile.kind] },
    { name: own.accessLabel, value: own.access[profile.access] },
    ...moduleNames.flatMap((module) => [
      { name: labels.module[module], value: labels.moduleLevel[levelIn(profile, module)] },
      ...togglesOf(module).map((toggle) => ({
        name: `${labels.module[module]}: ${labels.toggle[toggle]}`,
        value: isToggleOn(profile, module, toggle) ? own.on : own.off,
      })),
    ]),
  ];
}
