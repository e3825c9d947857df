import { Choice } from "../../app/Choice.tsx";

interface FilterProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly choose: (value: string) => void;
}

/** A choice with its label above it. */
export function Filter(props: FilterProps) {
  return (
    <div className="filter">
      <span aria-hidden="true">{props.label}</span>
      <Choice {...props} />
    </div>
  );
}
