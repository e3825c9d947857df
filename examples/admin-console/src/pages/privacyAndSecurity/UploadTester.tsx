import { Input, Label, TextField } from "react-aria-components";
import { decideUpload, type EffectiveSettings, type Uploader } from "tenant-policy";
import { Labelled } from "../../app/Labelled.tsx";
import { Verdict } from "../../controls/Verdict.tsx";
import { useLanguage } from "../../language/Language.tsx";
import { useAddress } from "../../state/useAddress.ts";
import type { FieldName } from "./channelFields.ts";
import { countIn } from "./count.ts";
import { CountField } from "./CountField.tsx";
import { SettingsInForce } from "./SettingsInForce.tsx";

const uploaders: readonly Uploader[] = ["customer", "agent"];
const megabyte = 1_000_000;

const deciding: Readonly<Record<Uploader, readonly FieldName[]>> = {
  customer: ["customersMayUpload", "customerFileTypes", "maxFileMegabytes"],
  agent: ["agentsMayUpload", "agentFileTypes", "maxFileMegabytes"],
};

/** Tells of a file whether it can be uploaded, with every reason against it. */
export function UploadTester({ effective }: { readonly effective: EffectiveSettings }) {
  const { texts } = useLanguage();
  const [chosen, choose] = useAddress("/uploads");
  const own = texts.privacyAndSecurity.uploads;
  const by = chosen.get("by") === "agent" ? "agent" : "customer";
  const name = chosen.get("text") ?? "";
  const written = chosen.get("bytes");
  const bytes = written === null ? megabyte : (countIn(written) ?? Number.NaN);
  const decision = decideUpload(by, { name, bytes }, effective.settings);
  return (
    <div className="card">
      <h4>{own.file}</h4>
      <TextField className="field" value={name} onChange={(text) => choose({ text })}>
        <Label>{own.name}</Label>
        <Input autoComplete="off" autoCapitalize="none" spellCheck="false" />
      </TextField>
      <CountField
        label={own.bytes}
        hint={own.bytesHint}
        value={bytes}
        onChange={(wanted) => choose({ bytes: String(wanted), text: name })}
      />
      <Labelled
        label={own.by}
        value={by}
        options={uploaders.map((value) => ({ value, text: own.uploaders[value] }))}
        choose={(wanted) => choose({ by: wanted })}
      />
      {name === "" || Number.isNaN(bytes) ? null : (
        <Verdict decision={decision} text={decision.value ? own.mayUpload : own.mayNotUpload} />
      )}
      <SettingsInForce effective={effective} names={deciding[by]} />
    </div>
  );
}
