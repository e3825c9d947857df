import { ineffectiveProfileSettings, type RuleId, type UserProfile } from "tenant-policy";
import { RuleLinks } from "../../controls/RuleLinks.tsx";
import { useLanguage } from "../../language/Language.tsx";
import type { Texts } from "../../texts/en.ts";

/** Which settings have no effect, and why. They are kept, and take effect again when the cause goes away. */
export function IneffectiveList({ profile }: { readonly profile: UserProfile }) {
  const { texts, labels } = useLanguage();
  const own = texts.userProfiles.ineffective;
  const found = ineffectiveProfileSettings(profile).value ?? [];
  return (
    <div className="ineffective" aria-live="polite">
      <h3>{found.length === 0 ? own.none : own.title(found.length)}</h3>
      {found.length === 0 ? null : (
        <ul>
          {found.map(({ module, toggle, because }) => (
            <li key={toggle ?? module}>
              <strong>
                {toggle === null
                  ? own.levelOf(labels.module[module])
                  : `${labels.module[module]}: ${labels.toggle[toggle]}`}
              </strong>{" "}
              {because.map((rule) => own[causeOf(rule)]).join(" ")} <RuleLinks rules={because} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

type Cause = keyof Pick<Texts["userProfiles"]["ineffective"], "access" | "closed" | "beyond" | "tooLow">;

const causes: Readonly<Partial<Record<RuleId, Cause>>> = { UP1: "access", UP2: "closed", UP13: "beyond" };

/** Any other rule is that of a toggle, which needs a higher level. */
function causeOf(rule: RuleId): Cause {
  return causes[rule] ?? "tooLow";
}
