import type { ReactNode } from "react";
import type { CommandBody } from "tenant-policy";
import { CommandButton } from "../../controls/CommandButton.tsx";
import { OfferReasons } from "../../controls/OfferReasons.tsx";

interface OfferedProps {
  readonly body: CommandBody;
  readonly look?: "primary" | "plain" | "danger";
  readonly children: ReactNode;
}

/** A button that gives a command, with every reason against it beneath. */
export function Offered({ body, look = "plain", children }: OfferedProps) {
  return (
    <div className="offered">
      <CommandButton body={body} look={look}>
        {children}
      </CommandButton>
      <OfferReasons body={body} />
    </div>
  );
}
