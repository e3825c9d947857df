import type { CommandBody, Tenant } from "tenant-policy";
import type { Impact, Risk, RiskName } from "tenant-policy/analysis";

/** Risks after which there is no way back from inside: nobody there can remove an Owner. */
const graveRisks: ReadonlySet<RiskName> = new Set<RiskName>([
  "irreversible",
  "cutsOff",
  "shutsOutActor",
  "locksOutRemote",
  "nobodyDecrypts",
  "makesOwner",
]);

/** Fields that name the thing that a command is about, the narrowest first. */
const namingFields = ["asset", "teammate", "profile", "team", "group", "channel"] as const;

/** What a command does, as it is known before it is given. */
interface Foreseen {
  readonly impact: Impact;
  readonly risks: readonly Risk[];
}

/** What has to be typed before a command is given: the name of what it is about. Null for a command that is not dangerous. */
export function nameToType(tenant: Tenant, body: CommandBody, foreseen: Foreseen): string | null {
  const isGrave =
    /\/(remove|delete|regenerate)/i.test(body.type) ||
    foreseen.risks.some(({ risk }) => graveRisks.has(risk)) ||
    locksOut(tenant, body, foreseen.impact);
  if (!isGrave) return null;
  const fields = body as unknown as Readonly<Record<string, unknown>>;
  const named = namingFields.map((field) => fields[field]).find((value) => typeof value === "string");
  return typeof named === "string" ? named : tenant.name;
}

/** Whether people who could sign in are refused, or an open list is closed: whoever gives the command may be among them. */
function locksOut({ networkAccess }: Tenant, body: CommandBody, { signIn }: Impact): boolean {
  switch (body.type) {
    case "networkAccess/chooseManagementList":
      return closes(networkAccess.management.entries, body.addresses) || losesSignIn(signIn);
    case "networkAccess/chooseApiList":
      return closes(networkAccess.api.entries, body.addresses);
    case "networkAccess/chooseTwoFactor":
      return losesSignIn(signIn);
    default:
      return false;
  }
}

/** An empty list lets every address in (IP1, IP2). */
function closes(before: readonly string[], after: readonly string[]): boolean {
  return before.length === 0 && after.length > 0;
}

function losesSignIn({ groups }: Impact["signIn"]): boolean {
  return groups.some(({ before, after }) => before !== "refuse" && after === "refuse");
}
