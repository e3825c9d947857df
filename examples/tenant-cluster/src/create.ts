import { randomUUID } from "node:crypto";
import { serializeTenant, type Tenant } from "tenant-policy";
import { beginningOf } from "./beginning.ts";
import { append, type Log, subjectOf } from "./log.ts";
import { mostCharacters } from "./malformation.ts";

/**
 * Begins the log of a tenant, whose id has at most 200 characters. False if it has begun before, or another one did so at the same
 * time; that one stands. Where the result is not known it fails, and may be called again.
 */
export async function createTenant(log: Log, tenant: Tenant, atMilli: number): Promise<boolean> {
  if ([...tenant.id].length > mostCharacters) {
    throw new RangeError(`The id of a tenant has at most ${mostCharacters} characters.`);
  }
  const subject = subjectOf(tenant.id);
  const before = await beginningOf(log, subject);
  if (before.object !== undefined) return false;
  const object = randomUUID();
  await log.beginnings.putBlob({ name: object }, new TextEncoder().encode(serializeTenant(tenant)));
  const appended = await append(log, subject, before.sequence, { kind: "created", atMilli, object });
  // The log may have taken two beginnings, of which the first one counts.
  const stands =
    typeof appended === "object" || appended === "behind" ? await beginningOf(log, subject) : before;
  if (stands.object === undefined) throw new Error(`It is not known whether ${tenant.id} was created.`);
  if (stands.object === object) return true;
  await log.beginnings.delete(object);
  return false;
}
