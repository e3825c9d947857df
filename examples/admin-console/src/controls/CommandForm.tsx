import { type ReactNode, useLayoutEffect, useMemo, useReducer, useRef } from "react";
import { Form } from "react-aria-components";
import type { CommandBody } from "tenant-policy";
import type { ExplainedIssue } from "tenant-policy/explain";
import { useLanguage } from "../language/Language.tsx";
import { usePageState } from "../state/store.ts";
import { useMe } from "../state/useMe.ts";
import { showBefore } from "./actions.ts";
import { CommandButton } from "./CommandButton.tsx";
import { OfferReasons } from "./OfferReasons.tsx";
import { useIssues } from "./useIssues.ts";
import { useIsUnchanged } from "./useIsUnchanged.ts";
import { useOffer } from "./useOffer.ts";

interface CommandFormProps {
  /** The command as the fields stand. It may be malformed: then each field with its name in the command shows its issue. */
  readonly body: CommandBody;
  readonly submit: string;
  /**
   * What has to be written first, while a field is empty. The command then holds an example in its place, so that whoever may not
   * give it at all is told so, and not that something is missing.
   */
  readonly missing?: string | undefined;
  /** Whether the reasons against the command stand beside the form already. */
  readonly areReasonsBeside?: boolean;
  /** Called once the command was carried out, such as to empty the fields. */
  readonly onDone?: () => void;
  /** Fields of react-aria-components, each with the `name` of its field of the command. */
  readonly children: ReactNode;
}

/**
 * Fields that make up a command, and the button that gives it. Enter in a field does as the button does. A command that would change
 * nothing is not offered.
 */
export function CommandForm(props: CommandFormProps) {
  const { body, submit, missing, areReasonsBeside = false, children } = props;
  const { texts } = useLanguage();
  const { by, isOffered } = useOffer(body);
  const [left, leaveField] = useReducer((count: number) => count + 1, 0);
  const issues = useIssues(body, useMe());
  const errors = useFieldErrors(issues, left);
  const isUnchanged = useIsUnchanged(body, by);
  useDone(body, props.onDone);
  const hold = missing ?? (isUnchanged ? texts.form.unchanged : undefined);
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
        <CommandButton
          body={body}
          look="primary"
          isSubmit
          hold={hold}
          held={missing === undefined ? "unchanged" : "empty"}
        >
          {submit}
        </CommandButton>
        {isOffered && hold !== undefined ? <p className="muted">{hold}</p> : null}
        {issues.length > 0 || areReasonsBeside ? null : <OfferReasons body={body} />}
      </Form>
    </div>
  );
}

/** Tells when the command that was drawn last has been carried out. It is drawn anew with the tenant after it. */
function useDone(body: CommandBody, onDone: (() => void) | undefined): void {
  const given = usePageState((state) => state.given);
  const drawn = useRef({ given, body });
  useLayoutEffect(() => {
    const before = drawn.current;
    drawn.current = { given, body };
    if (given === undefined || given === before.given) return;
    if (JSON.stringify(given) === JSON.stringify(before.body)) onDone?.();
  });
}

/**
 * What is wrong with the fields, by their names. The library drops an error when its field is left, so that what stands below
 * moves away under the pointer that presses it. Counted as `left`, that makes errors anew.
 */
function useFieldErrors(issues: readonly ExplainedIssue[], left: number): Record<string, string[]> {
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
