import { describe, expect, it } from "vitest";
import { aTenant, assetIn } from "tenant-policy/testing";
import { replay } from "../../src/index.ts";
import { migrateCommands } from "../../src/storage/index.ts";

const olga = { kind: "teammate", id: "owner", current: { level: "tenant" } } as const;
const system = { kind: "system" } as const;
const loans = { level: "group", group: "loans" } as const;
const start = aTenant()
  .withGroup("loans")
  .withApp("app", { sharedWith: ["loans"] })
  .build();
const [later] = [2_000_000_000_000];
const share = { type: "assets/share", asset: "app", with: loans, by: olga, at: later };
const withdraw = { type: "assets/withdraw", asset: "app", from: loans, by: olga, at: later };
const complete = { type: "assets/completeWithdrawal", asset: "app", from: loans, by: system, at: later + 1 };

describe("a log of commands of version 1", () => {
  it("[ST15] gives each withdrawal an id, and its completion the same", () => {
    const log = migrateCommands([withdraw, complete, share, withdraw, complete]).value ?? [];
    const ids = log.map((command) => ("withdrawal" in command ? command.withdrawal : null));
    const [first, second] = ["version 1, command 0", "version 1, command 3"];
    expect(ids).toEqual([first, first, null, second, second]);
    const { tenant, refusals } = replay(start, log);
    expect(refusals).toEqual([]);
    expect(assetIn(tenant, "app").withdrawingFrom).toEqual([]);
  });

  it("[not ST15] leaves a completion alone whose beginning is not in the log, and a command of today", () => {
    const today = { ...withdraw, withdrawal: "w-1" };
    expect(migrateCommands([complete, today, share]).value).toEqual([complete, today, share]);
  });

  it("[ST3] tells what is wrong with a command, and with a log", () => {
    expect(migrateCommands([share, { ...withdraw, at: "now" }, 5]).issues?.map(({ path }) => path)).toEqual([
      [1, "at"],
      [2],
    ]);
    for (const garbage of [undefined, null, 5, "log", {}]) {
      expect(migrateCommands(garbage as never).issues?.length).toBe(1);
    }
  });
});
