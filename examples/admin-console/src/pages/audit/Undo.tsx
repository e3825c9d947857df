import type { AuditEntry, CommandBody } from "tenant-policy";
import { CommandButton } from "../../controls/CommandButton.tsx";
import { CommandSummary } from "../../controls/CommandSummary.tsx";
import { RuleLinks } from "../../controls/RuleLinks.tsx";
import { useOffer } from "../../controls/useOffer.ts";
import { useLanguage } from "../../language/Language.tsx";
import { useMe } from "../../state/useMe.ts";
import { useTenant } from "../../state/useTenant.ts";
import { counterCommands } from "./counterCommands.ts";

/** The command that takes an entry back, or why there is none. */
export function Undo({ entry }: { readonly entry: AuditEntry }) {
  const { texts } = useLanguage();
  const own = texts.audit;
  const tenant = useTenant();
  const me = useMe();
  const { command, isAccepted, changes } = entry;
  if (command === "unknown" || !isAccepted || changes.length === 0) {
    return <p className="muted">{own.nothingToUndo}</p>;
  }
  const counter = counterCommands[command];
  const found = typeof counter === "function" ? counter(entry, tenant, me) : counter;
  if (found === null) return <p className="muted">{own.changedSince}</p>;
  return "type" in found ? (
    <Offered body={found} />
  ) : (
    <p className="muted">
      {own.finals[found.final]} <RuleLinks rules={[found.rule]} />
    </p>
  );
}

function Offered({ body }: { readonly body: CommandBody }) {
  const { texts } = useLanguage();
  const tenant = useTenant();
  const { by, refusal } = useOffer(body);
  return (
    <div className="card undo">
      <p>
        <CommandSummary body={body} by={by} tenant={tenant} />
      </p>
      <CommandButton body={body}>{texts.audit.undo}</CommandButton>
      {refusal === null ? null : (
        <p className="reason">
          {refusal.main?.reason} <RuleLinks rules={refusal.reasons.map(({ rule }) => rule)} />
        </p>
      )}
    </div>
  );
}
