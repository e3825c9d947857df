import type { CommandBody, Tenant } from "tenant-policy";
import type { Risk, RiskName } from "tenant-policy/analysis";

/** Risks after which there is no way back from inside. */
const graveRisks: ReadonlySet<RiskName> = new Set<RiskName>([
  "irreversible",
  "cutsOff",
  "shutsOutActor",
  "locksOutRemote",
  "nobodyDecrypts",
]);

/** Fields that name the thing that a command is about, the narrowest first. */
const namingFields = ["asset", "teammate", "profile", "team", "group", "channel"] as const;

/** What has to be typed before a command is given: the name of what it is about. Null for a command that is not dangerous. */
export function nameToType(tenant: Tenant, body: CommandBody, risks: readonly Risk[]): string | null {
  const isGrave =
    /\/(remove|delete|regenerate)/i.test(body.type) || risks.some(({ risk }) => graveRisks.has(risk));
  if (!isGrave) return null;
  const fields = body as unknown as Readonly<Record<string, unknown>>;
  const named = namingFields.map((field) => fields[field]).find((value) => typeof value === "string");
  return typeof named === "string" ? named : tenant.name;
}
