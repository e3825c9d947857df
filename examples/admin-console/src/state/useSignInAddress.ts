import { useEffect } from "react";
import { sayAddress, useSaidAddress } from "./signInAddress.ts";
import { useAddressPart } from "./useAddressPart.ts";

/** The address that is typed in a section, from where I say that I sign in: all sections that ask for it share it. */
export function useSignInAddress(path: string): readonly [string, (address: string) => void] {
  const [part, setPart] = useAddressPart(path);
  const said = useSaidAddress();
  useEffect(() => {
    if (part !== "") sayAddress(part);
  }, [part]);
  const type = (address: string) => {
    sayAddress(address);
    setPart(address);
  };
  return [part === "" ? said : part, type];
}
