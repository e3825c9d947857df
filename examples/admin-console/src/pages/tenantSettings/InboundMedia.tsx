import { FieldError, Input, Label, NumberField, Text } from "react-aria-components";
import { checkInboundMediaSettings, type InboundMediaSettings, type MediaExpiry } from "tenant-policy";
import { Choice } from "../../app/Choice.tsx";
import { CommandForm } from "../../controls/CommandForm.tsx";
import { CommandSwitch } from "../../controls/CommandSwitch.tsx";
import { Meanwhile } from "../../controls/Meanwhile.tsx";
import { useWritten } from "../../controls/useWritten.ts";
import { useLanguage } from "../../language/Language.tsx";
import { useTenant } from "../../state/useTenant.ts";
import { MediaChannels } from "./MediaChannels.tsx";
import { MediaTimeline } from "./MediaTimeline.tsx";
import { SectionGate } from "../../app/SectionGate.tsx";

/** How long the URLs of files from customers are public. The section is there only with its feature (IM1). */
export function InboundMedia() {
  const { texts, labels } = useLanguage();
  const { inboundMedia } = useTenant();
  const own = texts.tenantSettings.inboundMedia;
  return (
    <SectionGate section="inboundMedia" title={labels.section.inboundMedia} lead={own.lead} rule="IM1">
      <Settings settings={inboundMedia} />
      <MediaChannels settings={inboundMedia} />
    </SectionGate>
  );
}

function Settings({ settings }: { readonly settings: InboundMediaSettings }) {
  const { texts } = useLanguage();
  const { written: expiry, write: setExpiry, meanwhile } = useWritten(settings.expiry);
  const own = texts.tenantSettings.inboundMedia;
  const written: InboundMediaSettings = { ...settings, expiry };
  const isOther = expiry.unit !== settings.expiry.unit || expiry.amount !== settings.expiry.amount;
  const isSettable = checkInboundMediaSettings(written).issues === undefined;
  return (
    <>
      <div className="card switches">
        <CommandSwitch
          {...own.shortLived}
          isOn={settings.shortLived}
          body={{
            type: "inboundMedia/choose",
            settings: { ...settings, shortLived: !settings.shortLived },
          }}
        />
        <CommandForm body={{ type: "inboundMedia/choose", settings: written }} submit={own.submit}>
          <ExpiryField expiry={expiry} setExpiry={setExpiry} />
          <Meanwhile value={meanwhile && `${meanwhile.amount} ${own.units[meanwhile.unit]}`} />
          {settings.shortLived ? null : <p className="note">{own.offNote}</p>}
        </CommandForm>
      </div>
      <MediaTimeline settings={settings} title={own.life} />
      {isOther && isSettable && settings.shortLived ? (
        <MediaTimeline settings={written} title={own.lifeWritten} />
      ) : null}
    </>
  );
}

interface ExpiryFieldProps {
  readonly expiry: MediaExpiry;
  readonly setExpiry: (expiry: MediaExpiry) => void;
}

const units = ["hours", "days"] as const;

function ExpiryField({ expiry, setExpiry }: ExpiryFieldProps) {
  const { texts } = useLanguage();
  const own = texts.tenantSettings.inboundMedia;
  return (
    // Named as the field of the command that its issues speak of.
    <NumberField
      className="field"
      name="settings"
      value={expiry.amount}
      onChange={(amount) => setExpiry({ ...expiry, amount })}
    >
      <Label>{own.amount}</Label>
      <div className="amount">
        <Input />
        <Choice
          label={own.unit}
          value={expiry.unit}
          options={units.map((unit) => ({ value: unit, text: own.units[unit] }))}
          choose={(value) => setExpiry({ ...expiry, unit: value === "days" ? "days" : "hours" })}
        />
      </div>
      <Text slot="description" className="muted">
        {own.hint}
      </Text>
      <FieldError className="reason" />
    </NumberField>
  );
}
