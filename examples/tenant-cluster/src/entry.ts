import { Ajv } from "ajv";
import type { AuditEntry, Issue } from "tenant-policy";
import type { Explainable } from "tenant-policy/explain";
import type { TenantChanges } from "tenant-policy/storage";

/** One message of the log: how a tenant began, or one step of it: a command with what was decided, be it a refusal. */
export type Entry = Created | Step;

export interface Created {
  readonly kind: "created";
  readonly atMilli: number;
  /** The name of the object that holds the tenant, which may be larger than a message. */
  readonly object: string;
}

export interface Step {
  readonly kind: "step";
  readonly atMilli: number;
  /** The name of the node that decided it, which gets the next commands of the tenant. */
  readonly node: string;
  /** The sequence of the tenant's entry that it was decided on. */
  readonly after: number;
  /** The id that the client gave the command. */
  readonly id: string;
  /** Tells whether another command came with this id. */
  readonly fingerprint: string;
  /** Null where the command was refused or changed nothing. */
  readonly changes: TenantChanges | null;
  readonly audit: AuditEntry | null;
  /** What its actor may know of the decision; null for a command that is malformed. */
  readonly told: Explainable | null;
  /** What is wrong with a command that is malformed. */
  readonly issues: readonly Issue[];
}

const time = { type: "number" };
const isEntry = new Ajv({ allowUnionTypes: true, discriminator: true }).compile<Entry>({
  type: "object",
  required: ["kind"],
  discriminator: { propertyName: "kind" },
  oneOf: [
    {
      properties: { kind: { const: "created" }, atMilli: time, object: { type: "string", minLength: 1 } },
      required: ["atMilli", "object"],
    },
    {
      properties: {
        ...{ kind: { const: "step" }, atMilli: time, after: { type: "integer" } },
        ...{
          node: { type: "string", pattern: "^[\\w-]{1,200}$" },
          id: { type: "string" },
          fingerprint: { type: "string" },
        },
        ...{ changes: { type: ["object", "null"] }, audit: { type: ["object", "null"] } },
        ...{ told: { type: ["object", "null"] }, issues: { type: "array" } },
      },
      required: ["atMilli", "node", "after", "id", "fingerprint", "changes", "audit", "told", "issues"],
    },
  ],
});

/** The entry that a message holds; null where it is none. A later release may say more in it. */
export function entryIn(text: string): Entry | null {
  try {
    const value: unknown = JSON.parse(text);
    return isEntry(value) ? value : null;
  } catch {
    return null;
  }
}
