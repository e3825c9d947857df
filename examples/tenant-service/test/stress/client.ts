import { setTimeout as wait } from "node:timers/promises";
import type { DevelopmentKeys } from "../../src/tokens/developmentKeys.ts";
import type { Order } from "./order.ts";

/** What was answered in the end. */
export interface Answer {
  readonly status: number;
  readonly body: string;
  /** The step that it names; null where it names none. */
  readonly step: number | null;
  /** Whether it is what was answered before. */
  readonly isRepeated: boolean;
}

/** Sends a command, to the process of that number first. */
export type Client = (order: Order, first: number, onlyAt?: number) => Promise<Answer>;

const longestMilli = 60_000;

/** Sends a command until it is answered, with one key: to one process, and if that is busy or gone, to the next one. */
export function clientOf(urls: readonly string[], keys: DevelopmentKeys): Client {
  const tokens = new Map<string, Promise<string>>();
  const tokenOf = ({ who }: Order): Promise<string> => {
    const name = JSON.stringify(who);
    const token = tokens.get(name) ?? keys.sign(who);
    tokens.set(name, token);
    return token;
  };
  return async (order, first, onlyAt) => {
    const headers = {
      ...{ "content-type": "application/json", "idempotency-key": order.key },
      authorization: `Bearer ${await tokenOf(order)}`,
      ...(onlyAt !== undefined && { "if-match": `"${onlyAt}"` }),
    };
    const end = Date.now() + longestMilli;
    for (let count = first; Date.now() < end; count += 1) {
      const url = `${String(urls[count % urls.length])}/tenants/${order.tenant}/commands`;
      const answer = await attempt(url, { method: "POST", headers, body: order.body });
      if (answer !== undefined) return answer;
      await wait(100 + Math.random() * 200);
    }
    throw new Error(`Nobody answered ${order.key}.`);
  };
}

/** Undefined where the process is busy, or the connection broke. */
async function attempt(url: string, request: RequestInit): Promise<Answer | undefined> {
  try {
    const response = await fetch(url, { ...request, signal: AbortSignal.timeout(20_000) });
    const { status, headers } = response;
    const [body, etag] = [await response.text(), headers.get("etag")];
    if (status === 503) return undefined;
    const step = etag === null ? null : Number(JSON.parse(etag));
    return { status, body, step, isRepeated: headers.get("idempotent-replayed") === "true" };
  } catch {
    return undefined;
  }
}
