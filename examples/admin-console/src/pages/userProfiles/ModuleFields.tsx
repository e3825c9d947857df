import { Checkbox } from "react-aria-components";
import {
  ineffectiveProfileSettings,
  type Module,
  moduleLevel,
  type ModuleLevel,
  profileModules,
  type Toggle,
  type UserProfile,
} from "tenant-policy";
import { RuleLinks } from "../../controls/RuleLinks.tsx";
import { useLanguage } from "../../language/Language.tsx";
import { isToggleOn, levelIn, togglesOf, withLevel, withToggle } from "./permissions.ts";
import { Segments } from "./Segments.tsx";

interface ModuleFieldsProps {
  readonly module: Module;
  readonly profile: UserProfile;
  readonly change: (profile: UserProfile) => void;
}

/** The level and the toggles of a module, and the level that is in force. */
export function ModuleFields({ module, profile, change }: ModuleFieldsProps) {
  const { texts, labels } = useLanguage();
  const levels: readonly ModuleLevel[] = profileModules[module].levels;
  const { value, because } = moduleLevel(profile, module);
  const inForce: ModuleLevel | null = value;
  return (
    <section className="module" aria-label={labels.module[module]}>
      <h3>{labels.module[module]}</h3>
      <Segments
        label={`${labels.module[module]}: ${texts.userProfiles.level}`}
        isLabelHidden
        options={levels.map((level) => ({ value: level, text: labels.moduleLevel[level] }))}
        value={levelIn(profile, module)}
        choose={(level) => change(withLevel(profile, module, level))}
      />
      <p className="in-force">
        {inForce === null ? null : texts.userProfiles.inForce(labels.moduleLevel[inForce])}{" "}
        <RuleLinks rules={because} />
      </p>
      <div className="toggles">
        {togglesOf(module).map((toggle) => (
          <ToggleField key={toggle} toggle={toggle} module={module} profile={profile} change={change} />
        ))}
      </div>
    </section>
  );
}

interface ToggleFieldProps extends ModuleFieldsProps {
  readonly toggle: Toggle;
}

function ToggleField({ toggle, module, profile, change }: ToggleFieldProps) {
  const { texts, labels } = useLanguage();
  const ineffective = ineffectiveProfileSettings(profile).value?.find((setting) => setting.toggle === toggle);
  return (
    <div className="toggle">
      <Checkbox
        className="checkbox"
        isSelected={isToggleOn(profile, module, toggle)}
        onChange={(isOn) => change(withToggle(profile, module, toggle, isOn))}
      >
        <span className="checkbox-box" aria-hidden="true" />
        {labels.toggle[toggle]}
      </Checkbox>
      {ineffective === undefined ? null : (
        <span className="note">
          {texts.userProfiles.list.ineffective} <RuleLinks rules={ineffective.because} />
        </span>
      )}
    </div>
  );
}
