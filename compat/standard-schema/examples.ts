import type { StandardSchemaV1 } from "@standard-schema/spec";
import { type CommandBodyOf, newTenant, type Tenant } from "tenant-policy";

export const inviteBob: CommandBodyOf<"teammates/invite"> = {
  type: "teammates/invite",
  teammate: "bob",
  email: "bob@bank.example",
  role: "full",
  home: { level: "tenant" },
};

export const bank: Tenant = made();

function made(): Tenant {
  const { value, issues } = newTenant({
    id: "bank",
    name: "bank",
    owner: { id: "ann", email: "ann@bank.example" },
    timeZone: "Europe/London",
    profileKey: "key-1",
    at: 0,
  });
  if (issues !== undefined) throw new Error(JSON.stringify(issues));
  return value;
}

/** What a schema says of a value, as JSON carries it. At least one issue. */
export function issuesOf(schema: StandardSchemaV1, value: unknown): readonly unknown[] {
  const result = schema["~standard"].validate(value);
  if (result instanceof Promise || result.issues === undefined) throw new Error("the value has no issues");
  return JSON.parse(JSON.stringify(result.issues));
}
