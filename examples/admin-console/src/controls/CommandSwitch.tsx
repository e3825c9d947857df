import { useLayoutEffect, useRef } from "react";
import { SwitchButton, SwitchField, Text } from "react-aria-components";
import type { CommandBody } from "tenant-policy";
import { showBefore, showWhy } from "./actions.ts";
import { useOffer } from "./useOffer.ts";

interface CommandSwitchProps {
  readonly label: string;
  readonly about: string;
  readonly isOn: boolean;
  /** The command that switches it over. */
  readonly body: CommandBody;
  /** Something to know of the switch, such as that it has no effect. */
  readonly note?: string;
}

/** A switch that gives a command. It stands where the tenant says until the command is accepted. */
export function CommandSwitch({ label, about, isOn, body, note }: CommandSwitchProps) {
  const { by, isOffered, refusal } = useOffer(body);
  const input = useRef<HTMLInputElement>(null);
  const command = JSON.stringify(body);
  // The field passes none of these on to its input.
  useLayoutEffect(() => {
    input.current?.setAttribute("aria-disabled", String(!isOffered));
    input.current?.setAttribute("data-command", command);
    input.current?.setAttribute("data-by", JSON.stringify(by));
  });
  return (
    <div className="switch-row">
      <SwitchField
        className="switch-field"
        inputRef={input}
        isSelected={isOn}
        onChange={() =>
          isOffered ? showBefore(body, by) : input.current && showWhy(body, by, input.current)
        }
      >
        <SwitchButton className="switch" data-refused={!isOffered || undefined}>
          <span className="switch-track" aria-hidden="true">
            <span className="switch-thumb" />
          </span>
          <span className="switch-label">{label}</span>
        </SwitchButton>
        <Text slot="description" elementType="div">
          <p className="about">{about} </p>
          {note === undefined ? null : <p className="note">{note} </p>}
          {refusal === null ? null : <p className="reason">{refusal.main?.short}</p>}
        </Text>
      </SwitchField>
    </div>
  );
}
