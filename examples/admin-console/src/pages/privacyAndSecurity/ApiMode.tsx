import { FieldError, Input, Label, Text, TextField } from "react-aria-components";
import { CommandButton } from "../../controls/CommandButton.tsx";
import { useLanguage } from "../../language/Language.tsx";
import { useTenant } from "../../state/useTenant.ts";
import { ChangeForm } from "./ChangeForm.tsx";
import { useWritten } from "./useWritten.ts";

const type = "privacy/chooseApiAuthenticationMode";

/** How API conversations obtain their access token. No decision depends on it (PA1). */
export function ApiMode() {
  const { texts } = useLanguage();
  const mode = useTenant().privacy.apiAuthenticationMode;
  const [written, setWritten] = useWritten(mode ?? "");
  const own = texts.privacyAndSecurity.privacy;
  // Without a name, the field does not show what is wrong: nothing is written yet.
  const name = written === "" ? {} : { name: "mode" };
  return (
    <div className="card">
      <ChangeForm body={{ type, mode: written }} submit={own.setMode}>
        <TextField className="field" {...name} value={written} onChange={setWritten}>
          <Label>{texts.audit.fields.apiAuthenticationMode}</Label>
          <Input autoComplete="off" />
          <Text slot="description" className="muted">
            {own.modeHint}
          </Text>
          <FieldError className="reason" />
        </TextField>
      </ChangeForm>
      {mode === null ? null : (
        <div className="below-form">
          <CommandButton body={{ type, mode: null }}>{own.takeModeAway}</CommandButton>
        </div>
      )}
    </div>
  );
}
