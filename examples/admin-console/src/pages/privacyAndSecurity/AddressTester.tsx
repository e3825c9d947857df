import { useState } from "react";
import { Input, Label, TextField } from "react-aria-components";
import { Link } from "wouter";
import { decideIpAllowed, type IpAccess, type NetworkAccess } from "tenant-policy";
import { Labelled } from "../../app/Labelled.tsx";
import { RuleLinks } from "../../controls/RuleLinks.tsx";
import { Verdict } from "../../controls/Verdict.tsx";
import { useLanguage } from "../../language/Language.tsx";
import { writePart } from "../../state/addressPart.ts";
import { useTenant } from "../../state/useTenant.ts";
import { AddressLine, type AddressTrack } from "./AddressLine.tsx";
import { lensAround } from "./ipLens.ts";
import { ipFamilies, type IpFamily, type IpRange, rangeOf, rangeOfAddress, wholeFamily } from "./ipRange.ts";

export const ipAccesses = ["management", "api"] as const;

interface AddressTesterProps {
  readonly address: string;
  readonly setAddress: (address: string) => void;
}

/** Says of a typed address what each list makes of it, and shows it on a line with all that is listed. */
export function AddressTester({ address, setAddress }: AddressTesterProps) {
  const { texts } = useLanguage();
  const [chosen, choose] = useState<IpFamily | null>(null);
  const own = texts.privacyAndSecurity.addresses;
  const typed = rangeOfAddress(address);
  const family = chosen ?? typed?.family ?? "ipv4";
  return (
    <div className="card address-tester">
      <h3>{own.tester}</h3>
      <div className="fields">
        <TextField
          className="field"
          value={address}
          onChange={(text) => {
            choose(null);
            setAddress(text);
          }}
        >
          <Label>{own.address}</Label>
          <Input autoComplete="off" autoCapitalize="none" spellCheck="false" />
        </TextField>
        <Labelled
          label={own.family}
          value={family}
          options={ipFamilies.map((value) => ({ value, text: own.families[value] }))}
          choose={(value) => choose(value === "ipv6" ? "ipv6" : "ipv4")}
        />
      </div>
      {address === "" ? null : <Verdicts address={address} />}
      <Lines family={family} typed={typed} address={address} />
    </div>
  );
}

function Verdicts({ address }: { readonly address: string }) {
  const { texts } = useLanguage();
  const { networkAccess } = useTenant();
  const own = texts.privacyAndSecurity.addresses;
  return (
    <div className="beside">
      {ipAccesses.map((access) => {
        const decision = decideIpAllowed(address, networkAccess[access], access);
        const text = (decision.value ? own.letIn : own.keptOut)[access](address);
        return (
          <div key={access} data-access={access}>
            <Verdict decision={decision} text={text} />
            {access === "management" ? (
              <p className="muted">
                {own.listAlone} <Link href={`/two-factor/${writePart(address)}`}>{own.askTwoFactor}</Link>{" "}
                <RuleLinks rules={["IP4"]} />
              </p>
            ) : null}
          </div>
        );
      })}
    </div>
  );
}

interface LinesProps {
  readonly family: IpFamily;
  readonly typed: IpRange | null;
  readonly address: string;
}

/** The whole family, and a closer look around the address, in which a narrow range is wide enough to be seen. */
function Lines({ family, typed, address }: LinesProps) {
  const { texts } = useLanguage();
  const { networkAccess } = useTenant();
  const own = texts.privacyAndSecurity.addresses;
  const whole = wholeFamily(family);
  const tracks = ipAccesses.map((access) => trackOf(networkAccess, access, family, address));
  const marked = typed?.family === family ? typed.first : null;
  const ranges = tracks.flatMap((track) => track.ranges);
  const lens = marked === null ? null : lensAround(marked, ranges, whole);
  const drawn = { family, tracks, marked };
  return (
    <>
      <AddressLine {...drawn} title={own.whole[family]} span={whole} />
      {lens === null ? null : <AddressLine {...drawn} title={own.lens} span={lens} />}
    </>
  );
}

function trackOf(lists: NetworkAccess, access: IpAccess, family: IpFamily, address: string): AddressTrack {
  const list = lists[access];
  const ranges = list.entries.map(rangeOf).filter((range) => range?.family === family);
  return {
    access,
    isOpen: list.entries.length === 0,
    ranges: ranges.filter((range) => range !== null),
    isLetIn: decideIpAllowed(address, list, access).value,
  };
}
