import type { ComponentProps } from "react";
import { CommandForm } from "../../controls/CommandForm.tsx";
import { useHold } from "./useHold.ts";

/** A form over stored values. Its command is offered once the fields say something else. */
export function ChangeForm(props: Omit<ComponentProps<typeof CommandForm>, "hold">) {
  return <CommandForm {...props} hold={useHold(props.body)} />;
}
