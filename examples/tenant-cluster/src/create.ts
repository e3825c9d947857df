import { randomUUID } from "node:crypto";
import { serializeTenant, type Tenant } from "tenant-policy";
import { append, type Log, subjectOf } from "./log.ts";

/**
 * Begins the log of a tenant. False if it has begun before, or another one did so at the same time; that one stands. Where the
 * result is not known it fails, and may be called again.
 */
export async function createTenant(log: Log, tenant: Tenant, atMilli: number): Promise<boolean> {
  const subject = subjectOf(tenant.id);
  // Its own name, so that nobody writes over the beginning of a tenant that is there.
  const object = `${subject}/${randomUUID()}`;
  await log.beginnings.putBlob({ name: object }, new TextEncoder().encode(serializeTenant(tenant)));
  const appended = await append(log, subject, 0, { kind: "created", atMilli, object });
  if (typeof appended === "object") return true;
  if (appended !== "behind") throw new Error(`It is not known whether ${tenant.id} was created.`);
  await log.beginnings.delete(object);
  return false;
}
