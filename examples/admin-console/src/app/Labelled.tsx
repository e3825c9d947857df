import { Choice } from "./Choice.tsx";

interface LabelledProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly choose: (value: string) => void;
}

/** A choice with its name above it. */
export function Labelled(props: LabelledProps) {
  return (
    <div className="field labelled">
      <span aria-hidden="true">{props.label}</span>
      <Choice {...props} />
    </div>
  );
}
