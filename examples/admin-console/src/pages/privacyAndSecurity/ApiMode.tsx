import { FieldError, Input, Label, Text, TextField } from "react-aria-components";
import { CommandButton } from "../../controls/CommandButton.tsx";
import { CommandForm } from "../../controls/CommandForm.tsx";
import { Meanwhile } from "../../controls/Meanwhile.tsx";
import { useWritten } from "../../controls/useWritten.ts";
import { useLanguage } from "../../language/Language.tsx";
import { useTenant } from "../../state/useTenant.ts";

const type = "privacy/chooseApiAuthenticationMode";

/** How API conversations obtain their access token. No decision depends on it (PA1). */
export function ApiMode() {
  const { texts } = useLanguage();
  const mode = useTenant().privacy.apiAuthenticationMode;
  const { written, write, meanwhile, settle } = useWritten(mode ?? "");
  const own = texts.privacyAndSecurity.privacy;
  const missing = written === "" ? texts.form.missing(texts.audit.fields.apiAuthenticationMode) : undefined;
  return (
    <div className="card">
      <CommandForm
        body={{ type, mode: missing === undefined ? written : "mode" }}
        submit={own.setMode}
        missing={missing}
        onDone={settle}
      >
        <TextField className="field" name="mode" value={written} onChange={write}>
          <Label>{texts.audit.fields.apiAuthenticationMode}</Label>
          <Input autoComplete="off" />
          <Text slot="description" className="muted">
            {own.modeHint}
          </Text>
          <FieldError className="reason" />
        </TextField>
        <Meanwhile value={meanwhile} />
      </CommandForm>
      {mode === null ? null : (
        <div className="below-form">
          <CommandButton body={{ type, mode: null }}>{own.takeModeAway}</CommandButton>
        </div>
      )}
    </div>
  );
}
