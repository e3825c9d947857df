import { readFileSync } from "node:fs";

/** A line of a policy, and a wrong one in its place: a planted fault. */
export interface AlteredLine {
  readonly line: string;
  readonly instead: string;
}

export function policyText(path: string): string {
  return readFileSync(new URL(path, import.meta.url), "utf8");
}

/** The policy with the line altered, or as it is. The line has to be there once: else nothing would be planted. */
export function altered(text: string, fault: AlteredLine | undefined): string {
  if (fault === undefined) return text;
  const parts = text.split(fault.line);
  if (parts.length !== 2) throw new Error(`${parts.length - 1} times in the policy: ${fault.line}`);
  return parts.join(fault.instead);
}
