import type { RunningService } from "./runningService.ts";
import { filledId } from "./generatedTenant.ts";

/** How long a search took, in milliseconds, and what was answered. */
export interface Searched {
  readonly firstMilli: number;
  readonly againMilli: number;
  readonly status: number;
  readonly found: number;
}

/** Asks who may edit an asset: the first search loads the whole tenant, and the one after it finds it in memory. */
export async function search({ url, sign }: RunningService): Promise<Searched> {
  const token = await sign({ sub: "gateway", tenant: filledId, kind: "system" });
  const ask = async () => {
    const begun = performance.now();
    const answer = await fetch(`${url}/access/v1/search/subject`, {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      body: JSON.stringify({
        ...{ subject: { type: "teammate" }, action: { name: "edit" } },
        resource: { type: "asset", id: "asset-5" },
      }),
    });
    const { results = [] } = (await answer.json()) as { readonly results?: readonly unknown[] };
    return { status: answer.status, found: results.length, milli: performance.now() - begun };
  };
  const [first, again] = [await ask(), await ask()];
  return { firstMilli: first.milli, againMilli: again.milli, status: first.status, found: first.found };
}
