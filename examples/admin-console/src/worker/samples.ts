// The tenants that the page offers to newcomers.
import { newTenant, parseTenant, serializeTenant } from "tenant-policy";
import { withInvitations } from "./bankInvitations.ts";
import { largeTenantText } from "./largeTenant.ts";

export type SampleName = "bank" | "empty" | "large";

export interface Sample {
  readonly text: string;
  /** The date at which its data make sense; null for today. */
  readonly startMilli: number | null;
}

/** The bank's Monday in October: its addresses bounced, and its people signed in, in the days before it. */
const bankMilli = Date.parse("2024-10-21T09:00:00Z");

export async function sampleOf(name: SampleName): Promise<Sample> {
  switch (name) {
    case "bank":
      return { text: await bankText(), startMilli: bankMilli };
    case "empty":
      return { text: emptyTenantText(), startMilli: null };
    case "large":
      return { text: largeTenantText(), startMilli: null };
  }
}

/** The bank comes with the library, and everybody in it has accepted. */
async function bankText(): Promise<string> {
  const { default: text } =
    await import("../../node_modules/tenant-policy/examples/tenants/retail-bank.json?raw");
  const { value } = parseTenant(text);
  if (value === undefined) throw new Error("The bank cannot be read.");
  return serializeTenant(withInvitations(value));
}

function emptyTenantText(): string {
  const owner = { id: "olga", email: "olga@new.example" };
  const input = {
    id: "new",
    name: "New tenant",
    owner,
    timeZone: "Europe/London",
    profileKey: "profile-key-1",
  };
  const { value } = newTenant({ ...input, at: Date.now() });
  if (value === undefined) throw new Error("A new tenant cannot be made.");
  return serializeTenant(value);
}
