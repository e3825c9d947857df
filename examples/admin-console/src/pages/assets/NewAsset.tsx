import { useState } from "react";
import { FieldError, Input, Label, TextField } from "react-aria-components";
import { type AssetKind, assetKinds, entriesOf, entryOf } from "tenant-policy";
import { Link } from "wouter";
import { CommandForm } from "../../controls/CommandForm.tsx";
import { useLanguage } from "../../language/Language.tsx";
import { freshId } from "../../state/freshId.ts";
import { useAddress } from "../../state/useAddress.ts";
import { useMe } from "../../state/useMe.ts";
import { useTenant } from "../../state/useTenant.ts";
import { workspaceName } from "../../state/workspaceName.ts";
import { Filter } from "./Filter.tsx";

/** A new asset. It belongs to the workspace that I am in (AS21). */
export function NewAsset() {
  const { texts, labels } = useLanguage();
  const own = texts.assets.new;
  const tenant = useTenant();
  const { current } = useMe();
  const [chosen, choose] = useAddress("/new");
  const kind = assetKinds.find((each) => each === chosen.get("kind")) ?? "template";
  const [before] = useState(tenant.assets.records);
  const records = entriesOf(tenant.assets.records);
  const made = tenant.assets.records === before ? [] : records.filter(({ id }) => !entryOf(before, id));
  return (
    <section aria-labelledby="new-asset">
      <h2 id="new-asset">{texts.assets.sections.new}</h2>
      <p className="lead">{own.lead(workspaceName(tenant, current, texts))}</p>
      <div className="card">
        <Filter
          label={own.kind}
          value={kind}
          options={assetKinds.map((value) => ({ value, text: labels.assetKind[value] }))}
          choose={(wanted) => choose({ kind: wanted })}
        />
        <NewAssetForm kind={kind} />
        {made.length === 0 ? null : (
          <p aria-live="polite">
            {own.made}{" "}
            {made.map(({ id, name }) => (
              <Link key={id} href={`/list/${new URLSearchParams({ asset: id })}`}>
                {name}
              </Link>
            ))}
          </p>
        )}
      </div>
    </section>
  );
}

/** The fields are empty again once the asset is made, so that its name is not given twice. */
function NewAssetForm({ kind }: { readonly kind: AssetKind }) {
  const { texts } = useLanguage();
  const own = texts.assets.new;
  const { records } = useTenant().assets;
  const [name, setName] = useState("");
  const [written, setWritten] = useState<string | null>(null);
  const missing = name === "" ? texts.form.missing(own.name) : undefined;
  const empty = () => {
    setName("");
    setWritten(null);
  };
  const asset = written ?? freshId(name, kind, (id) => entryOf(records, id) !== undefined);
  return (
    <CommandForm
      body={{ type: "assets/make", asset, kind, name: missing === undefined ? name : asset }}
      submit={own.submit}
      missing={missing}
      onDone={empty}
    >
      <TextField className="field" name="name" value={name} onChange={setName}>
        <Label>{own.name}</Label>
        <Input />
        <FieldError className="reason" />
      </TextField>
      <TextField className="field" name="asset" value={asset} onChange={setWritten}>
        <Label>{own.id}</Label>
        <Input />
        <FieldError className="reason" />
      </TextField>
    </CommandForm>
  );
}
