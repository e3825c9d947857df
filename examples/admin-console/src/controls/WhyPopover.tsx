import { useRef } from "react";
import { Button, Dialog, Heading, Popover } from "react-aria-components";
import type { Actor, CommandBody } from "tenant-policy";
import type { ExplainedIssue, Explanation } from "tenant-policy/explain";
import { useLanguage } from "../language/Language.tsx";
import { actorName } from "../state/actorName.ts";
import { useMe } from "../state/useMe.ts";
import { useTenant } from "../state/useTenant.ts";
import { closeAction } from "./actions.ts";
import { CommandButton } from "./CommandButton.tsx";
import { placesThatHelp } from "./placesThatHelp.ts";
import { RepairList } from "./RepairList.tsx";
import { RuleSource } from "./RuleSource.tsx";
import { SwitchToPlaces } from "./SwitchToPlaces.tsx";
import { useIssues } from "./useIssues.ts";
import { useOffer } from "./useOffer.ts";
import { useRepairs } from "./useRepairs.ts";
import { useWhoMay } from "./useWhoMay.ts";

interface AboutRefusal {
  readonly body: CommandBody;
  readonly by: Actor;
}

interface WhyPopoverProps extends AboutRefusal {
  /** The control that was refused. */
  readonly anchor: Element;
}

/** Why a command is refused: what is wrong with it, or each reason with its rule and document, and what would help. */
export function WhyPopover({ body, by, anchor }: WhyPopoverProps) {
  const { texts } = useLanguage();
  const trigger = useRef(anchor);
  const { refusal } = useOffer(body, by);
  const issues = useIssues(body, by);
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
        {issues.length > 0 ? (
          <IssueList issues={issues} />
        ) : refusal === null ? null : (
          <Refusal body={body} by={by} refusal={refusal} />
        )}
        <div className="dialog-buttons">
          <Button className="button plain" onPress={closeAction}>
            {texts.close}
          </Button>
        </div>
      </Dialog>
    </Popover>
  );
}

/** What is malformed is corrected: nothing that the tenant could change would help. */
function IssueList({ issues }: { readonly issues: readonly ExplainedIssue[] }) {
  return (
    <ul className="reasons">
      {issues.map(({ rule, path, text }) => (
        <li key={path.join(".")}>
          <span>{text}</span> <RuleSource rule={rule} />
        </li>
      ))}
    </ul>
  );
}

interface RefusalProps extends AboutRefusal {
  readonly refusal: Explanation;
}

function Refusal({ body, by, refusal }: RefusalProps) {
  const { texts } = useLanguage();
  const tenant = useTenant();
  const me = useMe();
  // My view is all that I can switch.
  const places = JSON.stringify(by) === JSON.stringify(me) ? placesThatHelp(tenant, me, refusal) : [];
  return (
    <>
      <ul className="reasons">
        {refusal.reasons.map(({ rule, reason }) => (
          <li key={rule}>
            <span>{reason}</span> <RuleSource rule={rule} />
          </li>
        ))}
      </ul>
      {refusal.help.length === 0 ? null : (
        <>
          <h3>{texts.why.help}</h3>
          <ul>
            {refusal.help.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
      {places.length > 0 ? <SwitchToPlaces places={places} /> : <ChangesThatHelp body={body} by={by} />}
    </>
  );
}

/** Who else may give the command, and the smallest changes of the tenant that would allow it. */
function ChangesThatHelp({ body, by }: AboutRefusal) {
  const { texts } = useLanguage();
  const found = useRepairs(body, by);
  const other = useWhoMay(body);
  return (
    <>
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
    </>
  );
}
