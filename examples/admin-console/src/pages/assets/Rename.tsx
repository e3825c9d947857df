import { useState } from "react";
import { FieldError, Input, Label, TextField } from "react-aria-components";
import type { AssetRecord } from "tenant-policy";
import { CommandForm } from "../../controls/CommandForm.tsx";
import { useLanguage } from "../../language/Language.tsx";

/** A new name for the asset. Its id stays. */
export function Rename({ asset }: { readonly asset: AssetRecord }) {
  const { texts } = useLanguage();
  const own = texts.assets.details;
  const [name, setName] = useState(asset.name);
  return (
    <>
      <h4>{own.rename}</h4>
      <CommandForm body={{ type: "assets/rename", asset: asset.id, name }} submit={own.renameIt}>
        <TextField className="field" name="name" value={name} onChange={setName}>
          <Label>{own.name}</Label>
          <Input />
          <FieldError className="reason" />
        </TextField>
      </CommandForm>
    </>
  );
}
