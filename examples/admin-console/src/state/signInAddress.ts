// From where I say that I sign in: a browser does not know the address that others see of it. Whatever is about to shut me out
// is found with it. It is kept while the page stands, and nowhere else.
import { useSyncExternalStore } from "react";

let stated = "";
const listeners = new Set<() => void>();

/** Empty while nothing is said. It may be no address: it is taken as it is typed. */
export function signInAddress(): string {
  return stated;
}

export function sayAddress(address: string): void {
  if (address === stated) return;
  stated = address;
  listeners.forEach((tell) => tell());
}

export function useSaidAddress(): string {
  return useSyncExternalStore(listen, signInAddress);
}

function listen(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}
