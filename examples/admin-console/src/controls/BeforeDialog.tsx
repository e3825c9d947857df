import { useState } from "react";
import { Button, Dialog, Heading, Input, Label, Modal, ModalOverlay, TextField } from "react-aria-components";
import type { Actor, CommandBody } from "tenant-policy";
import { explainRisks } from "tenant-policy/explain";
import { useLanguage } from "../language/Language.tsx";
import { actorName } from "../state/actorName.ts";
import { execute, pageState } from "../state/store.ts";
import { useTenant } from "../state/useTenant.ts";
import { closeAction, type Plan, showNext, tellDone } from "./actions.ts";
import { CommandSummary } from "./CommandSummary.tsx";
import { nameToType } from "./dangers.ts";
import { ImpactList } from "./ImpactList.tsx";
import { type Foresight, useForesight } from "./useForesight.ts";

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
            <Foreseen foresight={foresight} />
          </div>
          <Confirmation body={body} by={by} plan={plan} foresight={foresight} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Foreseen({ foresight }: { readonly foresight: Foresight }) {
  const { texts, risks: riskTexts, labels } = useLanguage();
  if (foresight.state === "working") return <p className="working">{texts.before.working}</p>;
  if (foresight.state === "refused") return <p className="reason">{texts.before.refused}</p>;
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
      <ImpactList impact={foresight.impact} />
    </>
  );
}

interface ConfirmationProps extends BeforeDialogProps {
  readonly foresight: Foresight;
}

function Confirmation({ body, by, plan, foresight }: ConfirmationProps) {
  const { texts } = useLanguage();
  const tenant = useTenant();
  const [typed, setTyped] = useState("");
  const isKnown = foresight.state === "known";
  const name = isKnown ? nameToType(tenant, body, foresight) : null;
  const isReady = isKnown && (name === null || typed === name);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!isReady) return;
        const { decision } = execute(body, by);
        showNext(plan);
        if (decision.value && plan.place === plan.steps.length - 1) tellDone(pageState().audit.length);
      }}
    >
      {name === null ? null : (
        <TextField className="field" value={typed} onChange={setTyped}>
          <Label>{texts.before.typeToConfirm(name)}</Label>
          <Input autoComplete="off" spellCheck="false" />
        </TextField>
      )}
      <div className="dialog-buttons">
        <Button className="button plain" onPress={closeAction}>
          {texts.cancel}
        </Button>
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
