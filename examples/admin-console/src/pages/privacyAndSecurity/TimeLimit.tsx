import type { AgentStatus, CommandBody, Decision, SessionState, TicketState } from "tenant-policy";
import { Verdict } from "../../controls/Verdict.tsx";
import { CommandForm } from "../../controls/CommandForm.tsx";
import { Meanwhile } from "../../controls/Meanwhile.tsx";
import { useWritten } from "../../controls/useWritten.ts";
import { useLanguage } from "../../language/Language.tsx";
import { CountField } from "./CountField.tsx";
import { PhaseLine, type PhaseLook } from "./PhaseLine.tsx";
import { phases } from "./phases.ts";
import type { Example } from "./useExample.ts";

/** What may have become of a session, a ticket or an agent. */
type LimitState = SessionState | TicketState | AgentStatus;

const looks: Readonly<Record<LimitState, PhaseLook>> = {
  active: "open",
  expired: "closed",
  noTickets: "closed",
  notYetIssued: "waiting",
  inactive: "closed",
};

interface LimitWords<State extends LimitState> {
  readonly label: string;
  readonly hint: string;
  readonly submit: string;
  /** What the example is about. */
  readonly life: string;
  readonly states: Readonly<Record<State, string>>;
}

interface TimeLimitProps<State extends LimitState> {
  readonly words: LimitWords<State>;
  /** The name of the field in the command. */
  readonly field: string;
  readonly chosen: number;
  readonly example: Example;
  readonly bodyOf: (amount: number) => CommandBody;
  /** The question, with the limit as it is written and an instant. */
  readonly ask: (amount: number, atMilli: number) => Decision<State | null>;
}

/** A limit in time: the command that sets it, and what it means for the example, also before it is set. */
export function TimeLimit<State extends LimitState>(props: TimeLimitProps<State>) {
  const { words, field, chosen, example, bodyOf, ask } = props;
  const { written, write, meanwhile } = useWritten(chosen);
  return (
    <div className="card" data-field={field}>
      <CommandForm body={bodyOf(written)} submit={words.submit}>
        <CountField
          name={field}
          label={words.label}
          hint={words.hint}
          value={written}
          onChange={(count) => write(count ?? Number.NaN)}
        />
        <Meanwhile value={meanwhile?.toString()} />
      </CommandForm>
      <Meaning words={words} example={example} isWritten={written !== chosen}>
        {(atMilli) => ask(written, atMilli)}
      </Meaning>
    </div>
  );
}

interface MeaningProps<State extends LimitState> {
  readonly words: LimitWords<State>;
  readonly example: Example;
  /** Whether the limit is only written, and not set. */
  readonly isWritten: boolean;
  readonly children: (atMilli: number) => Decision<State | null>;
}

/** Nothing for a number that cannot be set: the field says what is wrong with it. */
function Meaning<State extends LimitState>(props: MeaningProps<State>) {
  const { words, example, isWritten, children: ask } = props;
  const { texts } = useLanguage();
  const { sessions } = texts.privacyAndSecurity;
  const asked = ask(example.askedAtMilli);
  if (asked.value === null) return null;
  const textOf = (state: State | null) => (state === null ? "" : words.states[state]);
  return (
    <>
      <PhaseLine
        title={isWritten ? sessions.written : words.life}
        phases={phases(ask, example.happenedAtMilli)}
        lookOf={(state) => (state === null ? "closed" : looks[state])}
        textOf={textOf}
        askedAtMilli={example.askedAtMilli}
      />
      <Verdict
        decision={{ ...asked, value: asked.value === "active" }}
        text={sessions.answer(textOf(asked.value))}
      />
    </>
  );
}
