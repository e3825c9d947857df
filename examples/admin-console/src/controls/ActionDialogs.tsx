import "../styles/overlays.css";
import type { Action } from "./actions.ts";
import { BeforeDialog } from "./BeforeDialog.tsx";
import { WhyPopover } from "./WhyPopover.tsx";

export function ActionDialogs({ action }: { readonly action: Action }) {
  const { body, by } = action;
  const key = JSON.stringify([by, body]);
  return action.kind === "before" ? (
    <BeforeDialog key={key} body={body} by={by} plan={action.plan} />
  ) : (
    <WhyPopover key={key} body={body} by={by} anchor={action.anchor} />
  );
}
