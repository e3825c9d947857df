import { Checkbox } from "react-aria-components";
import { roles } from "tenant-policy";
import { useLanguage } from "../../language/Language.tsx";
import type { AddressChanges } from "../../state/useAddress.ts";
import { Filter } from "./Filter.tsx";
import { levels, type SharingCase } from "./sharingCase.ts";

interface SharingControlsProps {
  readonly chosen: URLSearchParams;
  readonly assumed: SharingCase;
  readonly choose: (changes: AddressChanges) => void;
}

/** What the table assumes: who somebody is, where they stand, and how things are with the asset. */
export function SharingControls({ chosen, assumed, choose }: SharingControlsProps) {
  const { texts, labels } = useLanguage();
  const own = texts.assets.table;
  const everyLevel = { value: "", text: own.every };
  const levelOptions = [everyLevel, ...levels.map((value) => ({ value, text: labels.level[value] }))];
  return (
    <div className="filters card" role="group" aria-label={own.controls}>
      <Filter
        label={own.role}
        value={assumed.role}
        options={roles.map((value) => ({ value, text: labels.role[value] }))}
        choose={(role) => choose({ role })}
      />
      <Filter
        label={own.madeAt}
        value={chosen.get("made") ?? ""}
        options={levelOptions}
        choose={(made) => choose({ made })}
      />
      <Filter
        label={own.from}
        value={chosen.get("from") ?? ""}
        options={levelOptions}
        choose={(from) => choose({ from })}
      />
      <Filter
        label={own.branch}
        value={assumed.isOwnBranch ? "" : "other"}
        options={[
          { value: "", text: own.branches.own },
          { value: "other", text: own.branches.other },
        ]}
        choose={(branch) => choose({ branch })}
      />
      <Assumption
        text={own.shared}
        isOn={assumed.isShared}
        change={(isOn) => choose({ shared: isOn ? "yes" : null })}
      />
      <Assumption
        text={own.locked}
        isOn={assumed.isLocked}
        change={(isOn) => choose({ locked: isOn ? "yes" : null })}
      />
    </div>
  );
}

interface AssumptionProps {
  readonly text: string;
  readonly isOn: boolean;
  readonly change: (isOn: boolean) => void;
}

function Assumption({ text, isOn, change }: AssumptionProps) {
  return (
    <Checkbox className="assumption" isSelected={isOn} onChange={change}>
      <span className="assumption-box" aria-hidden="true" />
      {text}
    </Checkbox>
  );
}
