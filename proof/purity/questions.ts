import { readFileSync } from "node:fs";
import { volume } from "../proof.ts";

const root = new URL("../../", import.meta.url);

/** What is asked: the tenant of the odd questions, how many of them there are for one that is asked, and compat/hosts/inputs.mjs. */
export interface Questions {
  readonly tenantText: string;
  readonly every: number;
  readonly input: Input;
}

interface Input {
  readonly tenants: Readonly<Record<string, unknown>>;
  readonly zones: readonly string[];
}

/** The one zone that some hosts know and some do not. compat/hosts asks in it. */
const addedIn2025 = "America/Coyhaique";

const { input } = (await import(new URL("compat/hosts/inputs.mjs", root).href)) as { input: Input };
const tenantText = readFileSync(new URL("examples/tenants/retail-bank.json", root), "utf8");
const zones = input.zones.filter((zone) => zone !== addedIn2025);

/** The questions of the proof, with a tenant in some zones: each needs as long as thousands of others. */
export const allQuestions: Questions = {
  tenantText,
  every: volume(61, 3),
  input: { ...input, zones: zones.slice(0, volume(3, zones.length)), tenants: tenantsIn(volume(1, 3)) },
};

/** Those in which a fault is looked for. */
export const fewQuestions: Questions = {
  tenantText,
  every: 499,
  input: { ...input, zones: zones.slice(0, 1), tenants: tenantsIn(1) },
};

function tenantsIn(most: number): Readonly<Record<string, unknown>> {
  const known = Object.entries(input.tenants).filter(([name]) => name !== addedIn2025);
  return Object.fromEntries([...known.slice(-2), ...known.slice(0, -2)].slice(0, most));
}
