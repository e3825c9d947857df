import { FieldError, Input, Label, NumberField, Text } from "react-aria-components";
import { CommandForm } from "../../controls/CommandForm.tsx";
import { Meanwhile } from "../../controls/Meanwhile.tsx";
import { useWritten } from "../../controls/useWritten.ts";
import { useLanguage } from "../../language/Language.tsx";
import { useTenant } from "../../state/useTenant.ts";
import { BouncedAddresses } from "./BouncedAddresses.tsx";
import { BounceTester } from "./BounceTester.tsx";
import { SectionGate } from "../../app/SectionGate.tsx";
import { useAddressPart } from "../../state/useAddressPart.ts";

/** The addresses to which nothing is sent for a while, because email to them bounced. */
export function BounceList() {
  const { texts } = useLanguage();
  const { bounceList } = useTenant();
  const [written, setWritten] = useAddressPart("/bounce-list");
  const { sections, bounceList: own } = texts.tenantSettings;
  return (
    <SectionGate section="bounceRetention" title={sections.bounceList} lead={own.lead}>
      <div className="columns">
        <Retention days={bounceList.retentionDays} />
        <BounceTester email={written} setEmail={setWritten} />
      </div>
      <BouncedAddresses part={written} />
    </SectionGate>
  );
}

function Retention({ days }: { readonly days: number }) {
  const { texts } = useLanguage();
  const { written, write, meanwhile } = useWritten(days);
  const own = texts.tenantSettings.bounceList;
  return (
    <div className="card">
      <CommandForm body={{ type: "bounceList/chooseRetention", days: written }} submit={own.submit}>
        <NumberField className="field" name="days" value={written} onChange={write}>
          <Label>{own.days}</Label>
          <Input />
          <Text slot="description" className="muted">
            {own.hint}
          </Text>
          <FieldError className="reason" />
        </NumberField>
        <Meanwhile value={meanwhile?.toString()} />
      </CommandForm>
    </div>
  );
}
