import { setTimeout as wait } from "node:timers/promises";
import { parseTenant } from "tenant-policy";
import { type Log, type Message, messageAfter, subjectOf } from "./log.ts";
import { patiently } from "./patiently.ts";
import type { Held } from "./replica.ts";

/** The first entry of a subject that begins a tenant, if there is one, and the last one that was looked at; 0 for none. */
export interface Beginning {
  readonly object: string | undefined;
  readonly sequence: number;
}

export async function beginningOf(log: Log, subject: string): Promise<Beginning> {
  let sequence = 0;
  for (;;) {
    const message = await messageAfter(log, subject, sequence);
    if (message === null) return { object: undefined, sequence };
    ({ sequence } = message);
    const { entry } = message;
    const isBeginning = typeof (await begun(log, message)) === "object";
    if (entry?.kind === "created" && isBeginning) return { object: entry.object, sequence };
  }
}

/** The tenant that an entry begins, or why it begins none. */
export async function begun(log: Log, { subject, sequence, entry }: Message): Promise<Held | string> {
  if (entry?.kind !== "created") return "it is of a tenant that was never created";
  const text = await objectOf(log, entry.object);
  if (text === null) return `there is no object ${entry.object}`;
  const { value: tenant, issues } = parseTenant(text);
  if (issues !== undefined) return `the object ${entry.object} is no tenant`;
  if (subjectOf(tenant.id) !== subject) return `the object ${entry.object} is another tenant`;
  return { tenant, sequence, atMilli: entry.atMilli, node: null, executed: new Map() };
}

const [askedTimes, pauseMilli] = [3, 500];

/** Null where there never was such an object. One that was there and is lost would make nodes differ: that stops a node. */
async function objectOf({ beginnings }: Log, name: string): Promise<string | null> {
  let info = await patiently(() => beginnings.info(name));
  // A leader that was just elected may be about to read it.
  for (let times = 1; info === null && times < askedTimes; times += 1) {
    await wait(pauseMilli);
    info = await patiently(() => beginnings.info(name));
  }
  if (info === null) return null;
  return patiently(async () => {
    const bytes = await beginnings.getBlob(name);
    if (bytes === null) throw new Error(`The object ${name} is lost.`);
    return new TextDecoder().decode(bytes);
  });
}
