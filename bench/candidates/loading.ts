import { parseTenant, serializeTenant } from "../../src/index.ts";
import { tenantOf, writtenTenant } from "../tenants.ts";
import { counted, megabytes, milliseconds } from "../timing.ts";
import type { Candidates } from "./candidate.ts";

/** Milliseconds that it takes in a process that does it for the first time; megabytes that stay in use. */
export const loading: Candidates = {
  "loading/JSON.parse": (count) => {
    const text = JSON.stringify(writtenTenant(count, 0));
    return milliseconds(() => Object.keys(JSON.parse(text) as object).length);
  },
  "loading/parseTenant": (count) => {
    const text = JSON.stringify(writtenTenant(count, 0));
    return milliseconds(() => parseTenant(text).value?.id.length ?? 0);
  },
  "loading/serializeTenant": (count) => {
    const tenant = tenantOf(count, 0);
    return milliseconds(() => serializeTenant(tenant).length);
  },
  "loading/JSON.stringify": (count) => {
    const data: unknown = JSON.parse(serializeTenant(tenantOf(count, 0)));
    return milliseconds(() => JSON.stringify(data).length);
  },
  "loading/text": (count) => counted(() => JSON.stringify(writtenTenant(count, 0)).length / 1_000_000),
  "loading/memory": (count) => megabytes(() => tenantOf(count, 0)),
};
