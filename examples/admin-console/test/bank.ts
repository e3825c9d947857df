import { readFileSync } from "node:fs";
import { parseTenant, type Tenant } from "tenant-policy";
import { withInvitations } from "../src/worker/bankInvitations.ts";

const folder = new URL("../node_modules/tenant-policy/", import.meta.url);

/** The sample with which the page opens, made as the page makes it. */
export const bank: Tenant = withInvitations(
  parsed(readFileSync(new URL("examples/tenants/retail-bank.json", folder), "utf8")),
);

/** The date at which the page shows the bank. */
export const bankMilli = Date.parse("2024-10-21T09:00:00Z");

function parsed(text: string): Tenant {
  const { value, issues } = parseTenant(text);
  if (value === undefined) throw new Error(JSON.stringify(issues));
  return value;
}
