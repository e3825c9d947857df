import { SectionGate } from "../../app/SectionGate.tsx";
import { useLanguage } from "../../language/Language.tsx";
import { useSignInAddress } from "../../state/useSignInAddress.ts";
import { AddressList } from "./AddressList.tsx";
import { AddressTester, ipAccesses } from "./AddressTester.tsx";

/** From where people sign in and API requests are sent. */
export function Addresses() {
  const { texts } = useLanguage();
  const [address, setAddress] = useSignInAddress("/addresses");
  const { sections, addresses: own } = texts.privacyAndSecurity;
  return (
    <SectionGate section="privacyAndSecurity" title={sections.addresses} lead={own.lead}>
      <AddressTester address={address} setAddress={setAddress} />
      <div className="beside lists">
        {ipAccesses.map((access) => (
          <AddressList key={access} access={access} address={address} />
        ))}
      </div>
    </SectionGate>
  );
}
