import { type ReactNode, useId } from "react";
import { Button, Tooltip, TooltipTrigger } from "react-aria-components";
import type { Actor, CommandBody } from "tenant-policy";
import { type GivenStep, showBefore, showWhy } from "./actions.ts";
import { useOffer } from "./useOffer.ts";

interface CommandButtonProps {
  readonly body: CommandBody;
  readonly children: ReactNode;
  /** Who gives the command, if it is not me. */
  readonly by?: Actor;
  readonly look?: "primary" | "plain" | "danger";
  /** The name of the button, where what it shows is not enough. */
  readonly label?: string;
  /** The button of a form: pressed, it submits the form, which then shows what would change. */
  readonly isSubmit?: boolean;
  /** What is to be given once it is done. */
  readonly later?: readonly GivenStep[];
  /** Why it is not to be given yet, although it could be. */
  readonly hold?: string | undefined;
  /** What it waits for: that the fields say something else than is so already, or that an empty one is filled. */
  readonly held?: "unchanged" | "empty";
}

/**
 * A button that gives a command. Pressed, it first shows what would change. Refused, it can still be reached, says why, and
 * shows on pressing what would help.
 */
export function CommandButton(props: CommandButtonProps) {
  const { body, children, look = "plain", label, isSubmit = false, later = [] } = props;
  const { by, isOffered: mayGive, refusal } = useOffer(body, props.by);
  const hold = mayGive ? props.hold : undefined;
  const isOffered = mayGive && hold === undefined;
  const reason = useId();
  const short = hold ?? refusal?.main?.short;
  return (
    <TooltipTrigger delay={300} isDisabled={isOffered}>
      <Button
        className={`button ${look}`}
        aria-disabled={!isOffered}
        {...(label !== undefined && { "aria-label": label })}
        {...(!isOffered && { "aria-describedby": reason })}
        data-command={JSON.stringify(body)}
        data-by={JSON.stringify(by)}
        data-held={hold === undefined ? undefined : (props.held ?? "unchanged")}
        type={isSubmit ? "submit" : "button"}
        onPress={({ target }) => {
          if (!mayGive) showWhy(body, by, target);
          else if (!isSubmit && isOffered) showBefore(body, by, later);
        }}
      >
        {children}
      </Button>
      <span id={reason} hidden>
        {short}
      </span>
      <Tooltip className="tooltip">{short}</Tooltip>
    </TooltipTrigger>
  );
}
