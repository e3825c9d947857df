import { FieldError, Input, Label, TextField } from "react-aria-components";
import { type CommandBody, emailChangeStatusOf, type TeammateRecord } from "tenant-policy";
import { asking } from "tenant-policy/analysis";
import { CommandForm } from "../../controls/CommandForm.tsx";
import { RuleLinks } from "../../controls/RuleLinks.tsx";
import { Meanwhile } from "../../controls/Meanwhile.tsx";
import { useWritten } from "../../controls/useWritten.ts";
import { useLanguage } from "../../language/Language.tsx";
import { usePermission } from "../../state/usePermission.ts";
import { Offered } from "./Offered.tsx";

/** Changes the address, and says what has become of a change that was asked for. */
export function EmailAddress({ record }: { readonly record: TeammateRecord }) {
  const { texts } = useLanguage();
  const own = texts.teammates.person.email;
  const { id, emailChange } = record;
  const { written: email, write, meanwhile } = useWritten(record.email);
  const { value, because } = usePermission(JSON.stringify(["emailChangeStatusOf", id]), (at) =>
    asking(emailChangeStatusOf, id, at),
  );
  const body: CommandBody = { type: "teammates/changeEmail", teammate: id, email };
  const status =
    value === null || value === "none" ? own.states.none : own.states[value](emailChange?.email ?? "");
  return (
    <section className="card" aria-labelledby="email">
      <h2 id="email">{own.title}</h2>
      <p className="muted">
        {status} <RuleLinks rules={because} />
      </p>
      <CommandForm body={body} submit={own.submit}>
        <TextField className="field" name="email" type="email" value={email} onChange={write}>
          <Label>{own.label}</Label>
          <Input autoComplete="off" spellCheck="false" />
          <FieldError className="reason" />
        </TextField>
        <Meanwhile value={meanwhile} />
      </CommandForm>
      {emailChange === null ? null : (
        <Offered body={{ type: "teammates/cancelEmailChange", teammate: id }}>{own.cancel}</Offered>
      )}
    </section>
  );
}
