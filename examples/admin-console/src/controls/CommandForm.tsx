import { type ReactNode, useMemo } from "react";
import { Form } from "react-aria-components";
import { type CommandBody, type Issue, transition } from "tenant-policy";
import { explainIssues } from "tenant-policy/explain";
import { useLanguage } from "../language/Language.tsx";
import { nowMilli } from "../state/clock.ts";
import { useMe } from "../state/useMe.ts";
import { useTenant } from "../state/useTenant.ts";
import { showBefore } from "./actions.ts";
import { CommandButton } from "./CommandButton.tsx";
import { useOffer } from "./useOffer.ts";

interface CommandFormProps {
  /** The command as the fields stand. It may be malformed: then each field with its name in the command shows its issue. */
  readonly body: CommandBody;
  readonly submit: string;
  /** Why the command is not to be given as the fields stand, although it could be: such as that nothing is changed. */
  readonly hold?: string | undefined;
  /** Fields of react-aria-components, each with the `name` of its field of the command. */
  readonly children: ReactNode;
}

/** Fields that make up a command, and the button that gives it. Enter in a field does as the button does. */
export function CommandForm({ body, submit, hold, children }: CommandFormProps) {
  const { by, isOffered } = useOffer(body);
  const errors = useFieldErrors(body);
  return (
    <Form
      className="form"
      validationBehavior="aria"
      validationErrors={errors}
      onSubmit={(event) => {
        event.preventDefault();
        if (isOffered && hold === undefined) showBefore(body, by);
      }}
    >
      {children}
      <CommandButton body={body} look="primary" isSubmit hold={hold}>
        {submit}
      </CommandButton>
      {isOffered && hold !== undefined ? <p className="muted">{hold}</p> : null}
    </Form>
  );
}

/** What is wrong with the fields, by their names. */
function useFieldErrors(body: CommandBody): Record<string, string[]> {
  const tenant = useTenant();
  const by = useMe();
  const { locale } = useLanguage();
  return useMemo(() => {
    const { issues = [] } = transition(tenant, { body, by, at: nowMilli() });
    const errors: Record<string, string[]> = {};
    for (const { path, text } of explainIssues(issues as readonly Issue[], { locale })) {
      const field = String(path[1] ?? path[0] ?? "");
      // A field of a part of the command may be named by its whole path, such as `profile.id`.
      for (const name of new Set([field, path.slice(1).join(".")])) {
        errors[name] = [...(errors[name] ?? []), text];
      }
    }
    return errors;
  }, [tenant, body, by, locale]);
}
