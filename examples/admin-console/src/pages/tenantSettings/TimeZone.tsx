import { useMemo, useState } from "react";
import {
  Button,
  ComboBox,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  ListLayout,
  Popover,
  Text,
  Virtualizer,
} from "react-aria-components";
import { checkTimeZone, formatDisplay, timeSurfaces, timeZoneFor } from "tenant-policy";
import { TableFrame } from "../../app/TableFrame.tsx";
import { CommandForm } from "../../controls/CommandForm.tsx";
import { RuleLinks } from "../../controls/RuleLinks.tsx";
import { Meanwhile } from "../../controls/Meanwhile.tsx";
import { useWritten } from "../../controls/useWritten.ts";
import { useLanguage } from "../../language/Language.tsx";
import { clockOffsetMilli, nowMilli } from "../../state/clock.ts";
import { useTenant } from "../../state/useTenant.ts";
import { DailyJob } from "./DailyJob.tsx";
import { SectionGate } from "../../app/SectionGate.tsx";

/** The tenant's time zone, where it applies, and what its next clock changes do to a daily job. */
export function TimeZone() {
  const { texts } = useLanguage();
  const { timeZone } = useTenant();
  const { sections, timeZone: own } = texts.tenantSettings;
  return (
    <SectionGate section="timeZone" title={sections.timeZone} lead={own.lead}>
      <ChosenZone chosen={timeZone} />
    </SectionGate>
  );
}

function ChosenZone({ chosen }: { readonly chosen: string }) {
  const { texts } = useLanguage();
  const { written, write, meanwhile } = useWritten(chosen);
  const own = texts.tenantSettings.timeZone;
  const shown = checkTimeZone(written).issues === undefined ? written : chosen;
  const now = formatDisplay(nowMilli(), shown);
  const isSampleClock = Math.abs(clockOffsetMilli()) >= 60_000;
  return (
    <>
      <div className="columns">
        <div className="card">
          <CommandForm body={{ type: "timeZone/choose", zone: written }} submit={own.submit}>
            <ZoneField written={written} setWritten={write} />
            <Meanwhile value={meanwhile} />
          </CommandForm>
          <p className="muted below">
            {now.value === null ? own.unknown : `${own.now}: ${now.value} (${shown})`}{" "}
            <RuleLinks rules={now.because} />
            {isSampleClock ? ` ${own.sampleClock}` : null}
          </p>
        </div>
        <Surfaces zone={shown} />
      </div>
      {shown === chosen ? null : <p className="notice below">{own.written}</p>}
      {now.value === null ? null : <DailyJob zone={shown} />}
    </>
  );
}

interface ZoneFieldProps {
  readonly written: string;
  readonly setWritten: (zone: string) => void;
}

const zones = ["UTC", ...Intl.supportedValuesOf("timeZone").filter((zone) => zone !== "UTC")].map((id) => ({
  id,
}));

function ZoneField({ written, setWritten }: ZoneFieldProps) {
  const { texts } = useLanguage();
  const own = texts.tenantSettings.timeZone;
  const [isFiltering, setFiltering] = useState(false);
  const found = useMemo(() => (isFiltering ? zonesWith(written) : zones), [isFiltering, written]);
  return (
    <ComboBox
      className="field"
      name="zone"
      allowsCustomValue
      allowsEmptyCollection
      items={found}
      inputValue={written}
      onInputChange={(text) => {
        setFiltering(true);
        setWritten(text);
      }}
      onOpenChange={() => setFiltering(false)}
    >
      <Label>{own.label}</Label>
      <div className="amount">
        <Input spellCheck="false" autoCapitalize="none" />
        <Button className="button plain">
          <span className="chevron" aria-hidden="true" />
        </Button>
      </div>
      <Text slot="description" className="muted">
        {own.hint}
      </Text>
      <FieldError className="reason" />
      <Popover className="popover zones">
        <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight: 34 }}>
          <ListBox className="listbox" renderEmptyState={() => <p className="muted">{own.none}</p>}>
            {({ id }: { readonly id: string }) => <ListBoxItem className="zone-item">{id}</ListBoxItem>}
          </ListBox>
        </Virtualizer>
      </Popover>
    </ComboBox>
  );
}

function zonesWith(written: string): typeof zones {
  const word = written.trim().toLowerCase().replaceAll(" ", "_");
  return zones.filter(({ id }) => id.toLowerCase().includes(word));
}

/** The parts of the platform that show times, and whether they follow the zone. */
function Surfaces({ zone }: { readonly zone: string }) {
  const { texts } = useLanguage();
  const own = texts.tenantSettings.timeZone;
  return (
    <TableFrame label={own.surfaces}>
      <table>
        <caption>{own.surfaces}</caption>
        <tbody>
          {timeSurfaces.map((surface) => {
            const { value, because } = timeZoneFor(surface, zone);
            return (
              <tr key={surface}>
                <th scope="row">{own.surface[surface]}</th>
                <td className={value === null ? "muted" : undefined}>{value ?? own.doesNotApply}</td>
                <td className="end">
                  <RuleLinks rules={because} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </TableFrame>
  );
}
