import { Input, Label, TextField } from "react-aria-components";
import { signInRequirementOf } from "tenant-policy";
import { asking } from "tenant-policy/analysis";
import { Verdict } from "../../controls/Verdict.tsx";
import { useLanguage } from "../../language/Language.tsx";
import { useMe } from "../../state/useMe.ts";
import { usePermission } from "../../state/usePermission.ts";

interface MySignInProps {
  readonly address: string;
  readonly setAddress: (address: string) => void;
}

/** What signing in would ask of me, from a typed address. */
export function MySignIn({ address, setAddress }: MySignInProps) {
  const { texts } = useLanguage();
  const me = useMe();
  const own = texts.privacyAndSecurity.twoFactor;
  return (
    <div className="card address-tester">
      <h3>{own.tester}</h3>
      {me.kind === "teammate" ? (
        <>
          <TextField className="field" value={address} onChange={setAddress}>
            <Label>{own.address}</Label>
            <Input autoComplete="off" autoCapitalize="none" spellCheck="false" />
          </TextField>
          {address === "" ? (
            <p className="muted">{own.noAddress}</p>
          ) : (
            <Requirement teammate={me.id} address={address} />
          )}
        </>
      ) : (
        <p className="muted">{own.noTeammate}</p>
      )}
    </div>
  );
}

function Requirement({ teammate, address }: { readonly teammate: string; readonly address: string }) {
  const { texts } = useLanguage();
  const own = texts.privacyAndSecurity.twoFactor;
  const id = JSON.stringify(["signInRequirementOf", teammate, address]);
  const decision = usePermission(id, () => asking(signInRequirementOf, teammate, address));
  const requirement = decision.value ?? "refuse";
  return (
    <Verdict
      decision={{ ...decision, value: requirement !== "refuse" }}
      text={own.mine[requirement](address)}
    />
  );
}
