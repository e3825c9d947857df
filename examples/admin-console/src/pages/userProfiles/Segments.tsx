import { Label, Radio, RadioGroup } from "react-aria-components";

interface SegmentsProps<Value extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly text: string }[];
  readonly value: Value;
  readonly choose: (value: Value) => void;
  /** Whether the label stands beside them already. */
  readonly isLabelHidden?: boolean;
}

/** One of two or three, all of them in view. */
export function Segments<Value extends string>(props: SegmentsProps<Value>) {
  const { label, options, value, choose, isLabelHidden = false } = props;
  return (
    <RadioGroup
      className="segments"
      orientation="horizontal"
      value={value}
      onChange={(chosen) => choose(chosen as Value)}
    >
      <Label className={isLabelHidden ? "sr-only" : "segments-label"}>{label}</Label>
      <div className="segments-row">
        {options.map((option) => (
          <Radio key={option.value} className="segment" value={option.value}>
            {option.text}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
