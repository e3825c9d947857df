import { useRef } from "react";
import { Button, Dialog, Heading, Popover } from "react-aria-components";
import type { Actor, CommandBody } from "tenant-policy";
import { useLanguage } from "../language/Language.tsx";
import { actorName } from "../state/actorName.ts";
import { closeAction } from "./actions.ts";
import { CommandButton } from "./CommandButton.tsx";
import { RepairList } from "./RepairList.tsx";
import { RuleSource } from "./RuleSource.tsx";
import { useOffer } from "./useOffer.ts";
import { useRepairs } from "./useRepairs.ts";
import { useWhoMay } from "./useWhoMay.ts";

interface WhyPopoverProps {
  readonly body: CommandBody;
  readonly by: Actor;
  /** The control that was refused. */
  readonly anchor: Element;
}

/** Why a command is refused: each reason with its rule and document, what would help, and the smallest change that would do. */
export function WhyPopover({ body, by, anchor }: WhyPopoverProps) {
  const { texts } = useLanguage();
  const { refusal } = useOffer(body, by);
  const trigger = useRef(anchor);
  const found = useRepairs(body, by);
  const other = useWhoMay(body);
  return (
    <Popover
      className="popover"
      triggerRef={trigger}
      isOpen
      onOpenChange={closeAction}
      placement="bottom start"
    >
      <Dialog className="dialog why">
        <Heading slot="title">{texts.why.title}</Heading>
        <ul className="reasons">
          {refusal?.reasons.map(({ rule, reason }) => (
            <li key={rule}>
              <span>{reason}</span> <RuleSource rule={rule} />
            </li>
          ))}
        </ul>
        {refusal === null || refusal.help.length === 0 ? null : (
          <>
            <h3>{texts.why.help}</h3>
            <ul>
              {refusal.help.map(({ text }) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </>
        )}
        {other === null ? null : (
          <CommandButton body={body} by={other}>
            {texts.why.doItAs(actorName(other))}
          </CommandButton>
        )}
        <h3>{texts.why.repairs(actorName(by))}</h3>
        <div aria-live="polite">
          {found === undefined ? <p className="working">{texts.why.searching}</p> : null}
          {found === "failed" ? <p className="reason">{texts.notices.noWorker}</p> : null}
          {found === undefined || found === "failed" ? null : <RepairList found={found} />}
        </div>
        <div className="dialog-buttons">
          <Button className="button plain" onPress={closeAction}>
            {texts.close}
          </Button>
        </div>
      </Dialog>
    </Popover>
  );
}
