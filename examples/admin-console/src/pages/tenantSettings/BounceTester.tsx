import { useState } from "react";
import { Input, Label, TextField } from "react-aria-components";
import { emailAccess, type OutboundEmail } from "tenant-policy";
import { asking } from "tenant-policy/analysis";
import { Choice } from "../../app/Choice.tsx";
import { useLanguage } from "../../language/Language.tsx";
import { usePermission } from "../../state/usePermission.ts";
import { Verdict } from "../../controls/Verdict.tsx";

type RouteName = "awsSes" | "other";

const routes: Readonly<Record<RouteName, OutboundEmail["route"]>> = {
  awsSes: "awsSes",
  other: { other: "another route" },
};

interface BounceTesterProps {
  readonly email: string;
  readonly setEmail: (email: string) => void;
}

/** Tells whether an email to the typed address is sent now. The address also filters the list. */
export function BounceTester({ email, setEmail }: BounceTesterProps) {
  const { texts } = useLanguage();
  const [route, setRoute] = useState<RouteName>("awsSes");
  const own = texts.tenantSettings.bounceList;
  return (
    <div className="card tester">
      <TextField className="field" value={email} onChange={setEmail}>
        <Label>{own.address}</Label>
        <div className="amount">
          <Input autoComplete="off" autoCapitalize="none" spellCheck="false" inputMode="email" />
          <Choice
            label={own.route}
            value={route}
            options={(Object.keys(routes) as RouteName[]).map((name) => ({
              value: name,
              text: own.routes[name],
            }))}
            choose={(name) => setRoute(name === "other" ? "other" : "awsSes")}
          />
        </div>
      </TextField>
      {email.includes("@") ? <SendVerdict email={{ route: routes[route], to: email }} /> : null}
    </div>
  );
}

function SendVerdict({ email }: { readonly email: OutboundEmail }) {
  const { texts } = useLanguage();
  const own = texts.tenantSettings.bounceList;
  const id = JSON.stringify(["emailAccess", email]);
  const decision = usePermission(id, (atMilli) => asking(emailAccess, email, atMilli));
  return (
    <Verdict decision={decision} text={decision.value ? own.maySend(email.to) : own.mayNotSend(email.to)} />
  );
}
