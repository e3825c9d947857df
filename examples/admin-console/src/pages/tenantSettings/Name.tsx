import { FieldError, Input, Label, TextField } from "react-aria-components";
import { CommandForm } from "../../controls/CommandForm.tsx";
import { Meanwhile } from "../../controls/Meanwhile.tsx";
import { useWritten } from "../../controls/useWritten.ts";
import { useLanguage } from "../../language/Language.tsx";
import { useTenant } from "../../state/useTenant.ts";

/** What people call the tenant. */
export function Name() {
  const { texts } = useLanguage();
  const { name } = useTenant();
  const { written, write, meanwhile, settle } = useWritten(name);
  const own = texts.tenantSettings.name;
  return (
    <section aria-labelledby="name">
      <h2 id="name">{texts.tenantSettings.sections.name}</h2>
      <p className="lead">{own.lead}</p>
      <div className="card">
        <CommandForm body={{ type: "name/change", name: written }} submit={own.submit} onDone={settle}>
          <TextField className="field" name="name" value={written} onChange={write}>
            <Label>{own.label}</Label>
            <Input />
            <FieldError className="reason" />
          </TextField>
          <Meanwhile value={meanwhile} />
        </CommandForm>
      </div>
    </section>
  );
}
