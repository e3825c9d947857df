import { type ReactNode, useMemo, useReducer } from "react";
import { Form } from "react-aria-components";
import type { CommandBody } from "tenant-policy";
import { useMe } from "../state/useMe.ts";
import { showBefore } from "./actions.ts";
import { CommandButton } from "./CommandButton.tsx";
import { useIssues } from "./useIssues.ts";
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
  const [left, leaveField] = useReducer((count: number) => count + 1, 0);
  const errors = useFieldErrors(body, left);
  return (
    <div onBlur={leaveField}>
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
    </div>
  );
}

/**
 * What is wrong with the fields, by their names. The library drops an error when its field is left, so that what stands below
 * moves away under the pointer that presses it. Counted as `left`, that makes errors anew.
 */
function useFieldErrors(body: CommandBody, left: number): Record<string, string[]> {
  const issues = useIssues(body, useMe());
  return useMemo(() => {
    const errors: Record<string, string[]> = {};
    for (const { path, text } of issues) {
      const field = String(path[1] ?? path[0] ?? "");
      // A field of a part of the command may be named by its whole path, such as `profile.id`.
      for (const name of new Set([field, path.slice(1).join(".")])) {
        errors[name] = [...(errors[name] ?? []), text];
      }
    }
    return errors;
  }, [issues, left]);
}
