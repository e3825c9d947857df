import type { ModuleLevel, UserProfile } from "tenant-policy";
import { type ProfileChange, userProfileDifference } from "tenant-policy/analysis";
import { TableFrame } from "../../app/TableFrame.tsx";
import { RuleLinks } from "../../controls/RuleLinks.tsx";
import { type Language, useLanguage } from "../../language/Language.tsx";
import { profileSubjectText } from "./subjects.ts";

interface ComparedProps {
  readonly before: UserProfile;
  readonly after: UserProfile;
}

/** What one of two profiles permits and the other does not, with the rules behind each answer. */
export function PermissionDifferences({ before, after }: ComparedProps) {
  const language = useLanguage();
  const own = language.texts.userProfiles.compare;
  const changes = userProfileDifference(before, after).value ?? [];
  return (
    <>
      <h2>{own.permissions}</h2>
      {changes.length === 0 ? (
        <p className="muted">{own.samePermissions}</p>
      ) : (
        <TableFrame label={own.permissions}>
          <table className="side-by-side">
            <thead>
              <tr>
                <th scope="col">{own.permission}</th>
                <th scope="col">{before.name}</th>
                <th scope="col">{after.name}</th>
              </tr>
            </thead>
            <tbody>
              {changes.map((change) => (
                <ChangeRow key={JSON.stringify(change.subject)} change={change} language={language} />
              ))}
            </tbody>
          </table>
        </TableFrame>
      )}
    </>
  );
}

interface ChangeRowProps {
  readonly change: ProfileChange;
  readonly language: Language;
}

function ChangeRow({ change, language }: ChangeRowProps) {
  const [one, other] = change.change === "gained" ? ["no", "yes"] : ["yes", "no"];
  return (
    <tr>
      <th scope="row">{profileSubjectText(change.subject, language)}</th>
      <td>
        <span className={one}>{answerText(change.before.value, language)}</span>{" "}
        <RuleLinks rules={change.before.because} />
      </td>
      <td>
        <span className={other}>{answerText(change.after.value, language)}</span>{" "}
        <RuleLinks rules={change.after.because} />
      </td>
    </tr>
  );
}

function answerText(value: ModuleLevel | boolean, { labels, texts }: Language): string {
  if (typeof value !== "boolean") return labels.moduleLevel[value];
  return value ? texts.userProfiles.yes : texts.userProfiles.no;
}
