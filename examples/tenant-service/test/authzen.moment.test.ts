import { setImmediate as letOthersGoOn } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../src/database/database.ts";
import { databases } from "./databases.ts";
import { bank, commandOf, startService, type TestService } from "./harness.ts";

const enforcer = { sub: "gateway", tenant: bank.id, kind: "system" } as const;

interface Decided {
  readonly decision: boolean;
  readonly context: { readonly step: number };
}

describe.each(databases)("a batch, on %s", (_, open) => {
  let service: TestService;
  let statements = 0;
  beforeAll(async () => {
    service = await startService(counting(await open()));
  });
  afterAll(() => service.close());

  /** Counts statements. Before each, other requests go on, as they do while a server far away is waited for. */
  function counting(database: Database): Database {
    return {
      ...database,
      inTransaction: (tenant, access, work) =>
        database.inTransaction(tenant, access, (sql) =>
          work({
            query: async (text, values) => {
              statements += 1;
              await letOthersGoOn();
              return sql.query(text, values);
            },
          }),
        ),
    };
  }

  async function answersTo(asked: readonly object[]): Promise<readonly Decided[]> {
    const answer = await service.send(enforcer, {
      ...{ method: "POST", url: "/access/v1/evaluations", payload: JSON.stringify({ evaluations: asked }) },
      headers: { "content-type": "application/json" },
    });
    return answer.json<{ evaluations: Decided[] }>().evaluations;
  }

  const editing = (asset: string) => ({
    ...{ subject: { type: "teammate", id: "fiona" }, action: { name: "edit" } },
    resource: { type: "asset", id: asset },
  });

  it("is answered as of one moment", async () => {
    const asked = Array.from({ length: 100 }, () => editing("payment-reminder"));
    const batches: Promise<readonly Decided[]>[] = [];
    for (let count = 0; count < 6; count += 1) {
      batches.push(answersTo(asked));
      const type = count % 2 === 0 ? "assets/lock" : "assets/unlock";
      const changed = service.send("olga", commandOf({ type, asset: "payment-reminder" }));
      batches.push(answersTo(asked));
      expect((await changed).statusCode).toBe(200);
    }
    const answers = await Promise.all(batches);
    for (const batch of answers) {
      expect(batch).toHaveLength(100);
      expect(new Set(batch.map((each) => JSON.stringify(each))).size).toBe(1);
    }
    expect(new Set(answers.map(([first]) => first?.decision)).size).toBe(2);
    expect(new Set(answers.map(([first]) => first?.context.step)).size).toBeGreaterThan(2);
  });

  it("reads the rows of all its questions together", async () => {
    const statementsOf = async (asked: readonly object[]) => {
      statements = 0;
      await answersTo(asked);
      return statements;
    };
    const all = ["arrears-letter", "claims-log", "greeter", "mobile-app", "usage", "none"].map(editing);
    expect(await statementsOf(all)).toBeLessThanOrEqual((await statementsOf(all.slice(0, 1))) + 2);
  });
});
