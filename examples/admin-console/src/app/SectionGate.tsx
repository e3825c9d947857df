import type { ReactNode } from "react";
import { type Decision, decideViewSetting, personOf, type RuleId, type SettingSection } from "tenant-policy";
import { asking } from "tenant-policy/analysis";
import { RuleLinks } from "../controls/RuleLinks.tsx";
import { useLanguage } from "../language/Language.tsx";
import { useExplain } from "../state/useExplain.ts";
import { useMe } from "../state/useMe.ts";
import { usePermission } from "../state/usePermission.ts";
import { useTenant } from "../state/useTenant.ts";

interface SectionGateProps {
  readonly section: SettingSection;
  readonly title: string;
  readonly lead: string;
  /** A rule on the section as a whole, which is named beside the reasons where it is not shown. */
  readonly rule?: RuleId;
  readonly children: ReactNode;
}

/** A section of the settings, for those who may see it. All others read why it is not there. */
export function SectionGate({ section, title, lead, rule, children }: SectionGateProps) {
  const decision = useSight(section);
  return (
    <section aria-labelledby={section}>
      <h2 id={section}>{title}</h2>
      <p className="lead">{lead}</p>
      {decision.value ? children : <NotShown decision={decision} rule={rule} />}
    </section>
  );
}

/** Whether I may see the section. Somebody whom the tenant does not let in sees none. */
export function useSight(section: SettingSection): Decision<boolean> {
  const me = useMe();
  const { subscription } = useTenant();
  const person = usePermission(JSON.stringify(["personOf", me]), () => asking(personOf, me));
  if (person.value === null) return { ...person, value: false } as Decision<boolean>;
  return decideViewSetting(person.value, section, subscription);
}

interface NotShownProps {
  readonly decision: Decision<boolean>;
  readonly rule: RuleId | undefined;
}

function NotShown({ decision, rule }: NotShownProps) {
  const { texts } = useLanguage();
  const explain = useExplain();
  const rules = rule === undefined ? decision.because : [...decision.because, rule];
  return (
    <p className="notice">
      {texts.sectionNotShown}{" "}
      {explain(decision)
        ?.reasons.map(({ reason }) => reason)
        .join(" ")}{" "}
      <RuleLinks rules={rules} />
    </p>
  );
}
