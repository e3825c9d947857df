import type { CommandBody } from "tenant-policy";
import { RuleLinks } from "./RuleLinks.tsx";
import { useOffer } from "./useOffer.ts";

/** Every reason against a command, each with its rule; nothing for one that is offered. */
export function OfferReasons({ body }: { readonly body: CommandBody }) {
  const { refusal } = useOffer(body);
  if (refusal === null) return null;
  return (
    <ul className="offer-reasons">
      {refusal.reasons.map(({ rule, reason }) => (
        <li key={rule}>
          <span className="reason">{reason}</span> <RuleLinks rules={[rule]} />
        </li>
      ))}
    </ul>
  );
}
