import { FieldError, Input, Label, TextField } from "react-aria-components";
import type { AssetRecord } from "tenant-policy";
import { CommandForm } from "../../controls/CommandForm.tsx";
import { Meanwhile } from "../../controls/Meanwhile.tsx";
import { useWritten } from "../../controls/useWritten.ts";
import { useLanguage } from "../../language/Language.tsx";

/** A new name for the asset. Its id stays. */
export function Rename({ asset }: { readonly asset: AssetRecord }) {
  const { texts } = useLanguage();
  const own = texts.assets.details;
  const { written, write, meanwhile, settle } = useWritten(asset.name);
  return (
    <>
      <h4>{own.rename}</h4>
      <CommandForm
        body={{ type: "assets/rename", asset: asset.id, name: written }}
        submit={own.renameIt}
        onDone={settle}
      >
        <TextField className="field" name="name" value={written} onChange={write}>
          <Label>{own.name}</Label>
          <Input />
          <FieldError className="reason" />
        </TextField>
        <Meanwhile value={meanwhile} />
      </CommandForm>
    </>
  );
}
