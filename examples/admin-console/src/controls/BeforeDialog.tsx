import { useState } from "react";
import { Button, Dialog, Heading, Input, Label, Modal, ModalOverlay, TextField } from "react-aria-components";
import type { Actor, CommandBody } from "tenant-policy";
import { explainRisks } from "tenant-policy/explain";
import { useLanguage } from "../language/Language.tsx";
import { actorName } from "../state/actorName.ts";
import { lastChange } from "../state/lastChange.ts";
import { execute, pageState } from "../state/store.ts";
import { useTenant } from "../state/useTenant.ts";
import { closeAction, type Plan, showNext } from "./actions.ts";
import { CommandSummary } from "./CommandSummary.tsx";
import { nameToType } from "./dangers.ts";
import { ImpactList } from "./ImpactList.tsx";
import { RuleSource } from "./RuleSource.tsx";
import { type Foresight, useForesight } from "./useForesight.ts";
import { useIsUnchanged } from "./useIsUnchanged.ts";
import { type Offer, useOffer } from "./useOffer.ts";
import { UnknownSignIn } from "./UnknownSignIn.tsx";

interface BeforeDialogProps {
  readonly body: CommandBody;
  readonly by: Actor;
  readonly plan: Plan;
}

/** Shows what a command would change and risk, and executes it once the person confirms that. */
export function BeforeDialog({ body, by, plan }: BeforeDialogProps) {
  const { texts } = useLanguage();
  const tenant = useTenant();
  const foresight = useForesight(body, by);
  const offer = useOffer(body, by);
  const isUnchanged = useIsUnchanged(body, by);
  return (
    <ModalOverlay className="overlay" isOpen isDismissable onOpenChange={closeAction}>
      <Modal className="modal">
        <Dialog className="dialog">
          <p className="eyebrow">
            {plan.steps.length === 1 ? null : `${texts.why.step(plan.place + 1, plan.steps.length)} · `}
            {texts.before.title}
          </p>
          <Heading slot="title">
            <CommandSummary body={body} by={by} tenant={tenant} />
          </Heading>
          <p className="muted">{texts.before.as(actorName(by))}</p>
          <div aria-live="polite" aria-busy={foresight.state === "working"}>
            {isUnchanged ? (
              <p>{texts.before.alreadySo}</p>
            ) : offer.isOffered ? (
              <Foreseen body={body} by={by} foresight={foresight} />
            ) : (
              <Refused offer={offer} />
            )}
          </div>
          {isUnchanged ? (
            <div className="dialog-buttons">
              <CloseButton>{texts.close}</CloseButton>
            </div>
          ) : (
            <Confirmation body={body} by={by} plan={plan} foresight={foresight} isOffered={offer.isOffered} />
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** It was offered when the dialog opened: an instant has passed since, or the tenant is another one. */
function Refused({ offer }: { readonly offer: Offer }) {
  const { texts } = useLanguage();
  return (
    <>
      <p className="reason">{texts.before.refused}</p>
      <ul className="reasons">
        {offer.refusal?.reasons.map(({ rule, reason }) => (
          <li key={rule}>
            {reason} <RuleSource rule={rule} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface ForeseenProps {
  readonly body: CommandBody;
  readonly by: Actor;
  readonly foresight: Foresight;
}

function Foreseen({ body, by, foresight }: ForeseenProps) {
  const { texts, risks: riskTexts, labels } = useLanguage();
  if (foresight.state === "working") return <p className="working">{texts.before.working}</p>;
  if (foresight.state === "refused") return <p className="reason">{texts.before.refused}</p>;
  if (foresight.state === "failed") return <p className="reason">{texts.notices.noWorker}</p>;
  const risks = explainRisks(foresight.risks, { texts: riskTexts, labels });
  return (
    <>
      <h3>{texts.before.risks}</h3>
      {risks.length === 0 ? <p className="muted">{texts.before.noRisks}</p> : null}
      <ul className="risks">
        {risks.map(({ risk, rule, text }) => (
          <li key={`${risk} ${text}`}>
            {text}{" "}
            <a href={`#/rules/${rule}`} onClick={closeAction}>
              {rule}
            </a>
          </li>
        ))}
      </ul>
      <UnknownSignIn body={body} by={by} />
      <Retired body={body} />
      <ImpactList impact={foresight.impact} />
    </>
  );
}

/** What goes with a thing that is removed, and what becomes of its id (ST14). */
function Retired({ body }: { readonly body: CommandBody }) {
  const { texts } = useLanguage();
  const { retired } = texts.before;
  const text = Object.entries(retired).find(([type]) => type === body.type)?.[1];
  return text === undefined ? null : (
    <p className="note">
      {text} <RuleSource rule="ST14" />
    </p>
  );
}

/** Line ends and rows of blanks, which a name can have, cannot be typed. */
function isSameText(one: string, other: string): boolean {
  return one.trim().replace(/\s+/g, " ") === other.trim().replace(/\s+/g, " ");
}

interface ConfirmationProps extends BeforeDialogProps {
  readonly foresight: Foresight;
  readonly isOffered: boolean;
}

function Confirmation({ body, by, plan, foresight, isOffered }: ConfirmationProps) {
  const { texts } = useLanguage();
  const tenant = useTenant();
  const [typed, setTyped] = useState("");
  const isKnown = foresight.state === "known";
  const name = isKnown ? nameToType(tenant, body, foresight) : null;
  const isReady = isOffered && isKnown && (name === null || isSameText(typed, name));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) give({ body, by, plan });
      }}
    >
      {name === null ? null : (
        <TextField className="field" value={typed} onChange={setTyped}>
          <Label>{texts.before.typeToConfirm(name)}</Label>
          <Input autoComplete="off" spellCheck="false" />
        </TextField>
      )}
      <div className="dialog-buttons">
        <CloseButton>{texts.cancel}</CloseButton>
        <Button
          type="submit"
          className={`button ${name === null ? "primary" : "danger"}`}
          aria-disabled={!isReady}
          data-confirm="true"
        >
          {texts.before.confirm}
        </Button>
      </div>
    </form>
  );
}

/** Executes the command, and goes on with the plan. Where another tab was faster, nothing is done, and nothing follows. */
function give({ body, by, plan }: BeforeDialogProps): void {
  const { decision, outcome } = execute(body, by);
  if (!decision.value) return;
  const entry = pageState().audit.length;
  const isLast = plan.place === plan.steps.length - 1;
  showNext(plan);
  void outcome.then((made) => {
    if (made === "made" && isLast) lastChange.set({ where: "here", type: body.type, entry });
    if (made === "lost" && !isLast) closeAction();
  });
}

function CloseButton({ children }: { readonly children: string }) {
  return (
    <Button className="button plain" onPress={closeAction}>
      {children}
    </Button>
  );
}
