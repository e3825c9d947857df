import { useEffect } from "react";
import { signInAddress } from "./signInAddress.ts";
import { useAddressPart } from "./useAddressPart.ts";

/** The address that is typed in a section, from where I say that I sign in: all sections that ask for it share it. */
export function useSignInAddress(path: string): readonly [string, (address: string) => void] {
  const [part, setPart] = useAddressPart(path);
  const said = signInAddress.use();
  useEffect(() => {
    if (part !== "") signInAddress.set(part);
  }, [part]);
  const type = (address: string) => {
    signInAddress.set(address);
    setPart(address);
  };
  return [part === "" ? said : part, type];
}
