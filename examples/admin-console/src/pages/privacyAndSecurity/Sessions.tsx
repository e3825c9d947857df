import { agentStatus, sessionExpiry, ticketExpiry } from "tenant-policy";
import { SectionGate } from "../../app/SectionGate.tsx";
import { useLanguage } from "../../language/Language.tsx";
import type { AddressChanges } from "../../state/useAddress.ts";
import { useTenant } from "../../state/useTenant.ts";
import { ChannelTimes } from "./ChannelTimes.tsx";
import { InstantField } from "./InstantField.tsx";
import { SimultaneousSessions } from "./SimultaneousSessions.tsx";
import { TimeLimit } from "./TimeLimit.tsx";
import { type Example, useExample } from "./useExample.ts";
import { wallTimeOf } from "./wallTime.ts";

/** How long sessions, tickets and log-ins last, each for an example. */
export function Sessions() {
  const { texts } = useLanguage();
  const [example, choose] = useExample();
  const { sections, sessions: own } = texts.privacyAndSecurity;
  return (
    <SectionGate section="privacyAndSecurity" title={sections.sessions} lead={own.lead}>
      <ExampleFields example={example} choose={choose} />
      <Limits example={example} />
      <ChannelTimes />
      <SimultaneousSessions />
    </SectionGate>
  );
}

interface ExampleFieldsProps {
  readonly example: Example;
  readonly choose: (changes: AddressChanges) => void;
}

function ExampleFields({ example, choose }: ExampleFieldsProps) {
  const { texts } = useLanguage();
  const { timeZone } = useTenant();
  const own = texts.privacyAndSecurity.sessions;
  return (
    <div className="card">
      <h3 className="first">{own.example}</h3>
      <div className="fields">
        <InstantField
          label={own.since}
          wall={wallTimeOf(example.happenedAtMilli, timeZone)}
          choose={(since) => choose({ since })}
        />
        <InstantField
          label={own.at}
          wall={wallTimeOf(example.askedAtMilli, timeZone)}
          choose={(at) => choose({ at })}
        />
      </div>
    </div>
  );
}

function Limits({ example }: { readonly example: Example }) {
  const { texts } = useLanguage();
  const { channels, privacy } = useTenant();
  const own = texts.privacyAndSecurity.sessions;
  const { happenedAtMilli: sinceMilli } = example;
  const { idleMinutes, ticketSeconds } = channels.module;
  return (
    <div className="beside limits">
      <TimeLimit
        words={own.idle}
        field="settings.idleMinutes"
        chosen={idleMinutes}
        example={example}
        bodyOf={(idleMinutes) => ({ type: "channels/chooseModuleSettings", settings: { idleMinutes } })}
        ask={(minutes, atMilli) => sessionExpiry(minutes, sinceMilli, atMilli)}
      />
      <TimeLimit
        words={own.ticket}
        field="settings.ticketSeconds"
        chosen={ticketSeconds}
        example={example}
        bodyOf={(ticketSeconds) => ({ type: "channels/chooseModuleSettings", settings: { ticketSeconds } })}
        ask={(seconds, atMilli) => ticketExpiry(seconds, sinceMilli, atMilli)}
      />
      <TimeLimit
        words={own.agent}
        field="days"
        chosen={privacy.inactiveAfterDays}
        example={example}
        bodyOf={(days) => ({ type: "privacy/chooseInactiveAfter", days })}
        ask={(days, atMilli) =>
          agentStatus(days, { createdAtMilli: sinceMilli, lastLogInAtMilli: sinceMilli }, atMilli)
        }
      />
    </div>
  );
}
