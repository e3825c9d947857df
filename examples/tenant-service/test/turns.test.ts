import { EventEmitter, once } from "node:events";
import { describe, expect, it } from "vitest";
import type { Database } from "../src/database/database.ts";
import { turns } from "../src/store/turns.ts";
import { turnsOfCallers } from "../src/store/turnsOfCallers.ts";
import { openPglite } from "./databases.ts";
import { bank, commandOf, startService } from "./harness.ts";

describe("work in turn", () => {
  /** Work that says when it begins, and ends when it is told to. */
  const noted = (log: string[], name: string) => {
    const events = new EventEmitter();
    const ended = once(events, "end").then(() => name);
    const work = () => {
      log.push(name);
      return ended;
    };
    return { work, end: () => events.emit("end"), fail: () => events.emit("error", new Error(name)) };
  };
  const settled = () => new Promise((resolve) => setImmediate(resolve));

  it("begins when that of the same key before it has ended, well or not, and waits for no other key", async () => {
    const [log, inTurn] = [[] as string[], turns(10)];
    const [one, two, three, other] = ["one", "two", "three", "other"].map((name) => noted(log, name));
    const results = Promise.allSettled([one, two, three].map((each) => inTurn("key", each!.work)));
    const besides = inTurn("other key", other!.work);
    await settled();
    expect(log).toEqual(["one", "other"]);
    one!.fail();
    await settled();
    expect(log).toEqual(["one", "other", "two"]);
    for (const each of [two, three, other]) each!.end();
    expect((await results).map(({ status }) => status)).toEqual(["rejected", "fulfilled", "fulfilled"]);
    expect(await besides).toBe("other");
  });

  it("is not taken where too much waits", async () => {
    const [log, inTurn] = [[] as string[], turns(1)];
    const [one, two, three] = ["one", "two", "three"].map((name) => noted(log, name));
    const taken = [inTurn("key", one!.work), inTurn("key", two!.work)];
    await settled();
    expect(await inTurn("key", three!.work)).toBe(undefined);
    for (const each of [one, two]) each!.end();
    expect(await Promise.all(taken)).toEqual(["one", "two"]);
    three!.end();
    expect(await inTurn("key", three!.work)).toBe("three");
  });

  it("goes on as often at a time as it may", async () => {
    const [log, inTurn] = [[] as string[], turns(1, 2)];
    const [one, two, three] = ["one", "two", "three"].map((name) => noted(log, name));
    const taken = [one, two, three].map((each) => inTurn("key", each!.work));
    await settled();
    expect(log).toEqual(["one", "two"]);
    for (const each of [one, two, three]) each!.end();
    await settled();
    three!.end();
    expect(await Promise.all(taken.slice(0, 2))).toEqual(["one", "two"]);
    expect(log).toEqual(["one", "two", "three"]);
  });

  it("is what commands of a tenant are: of more than a process keeps waiting, some are told to come again", async () => {
    const events = new EventEmitter();
    const opened = once(events, "open");
    const database = await openPglite();
    const inTransaction: Database["inTransaction"] = async (tenant, access, work) => {
      if (tenant === bank.id && access === "write" && isHeld) await opened;
      return database.inTransaction(tenant, access, work);
    };
    let isHeld = false;
    const service = await startService({ ...database, inTransaction });
    isHeld = true;
    const statuses: number[] = [];
    const sent = Array.from({ length: 110 }, async (_, number) => {
      const command = commandOf({ type: "privacy/chooseInactiveAfter", days: number + 100 });
      statuses.push((await service.send("olga", command)).statusCode);
    });
    // One is being executed and a hundred wait: the others have their answers at once.
    while (statuses.length < 9) await settled();
    expect(statuses).toEqual(Array(9).fill(503));
    events.emit("open");
    await Promise.all(sent);
    expect(statuses.slice(9)).toEqual(Array(101).fill(200));
    await service.close();
  });

  it("is taken by callers in turn: of one who sends too much, no other caller is told to come again", async () => {
    const inTurn = turnsOfCallers(100);
    const done: string[] = [];
    const send = async (id: string) => {
      const caller = { kind: "teammate", tenant: "bank", id } as const;
      return (await inTurn(caller, async () => done.push(id))) === undefined ? "refused" : "done";
    };
    const ofGreedy = Array.from({ length: 150 }, () => send("greedy"));
    const ofOwner = Array.from({ length: 40 }, () => send("owner"));
    const refused = (await Promise.all(ofGreedy)).filter((each) => each === "refused");
    expect(refused.length).toBe(49);
    expect(await Promise.all(ofOwner)).toEqual(Array(40).fill("done"));
    // The owner's last one waits for about as many of the other caller.
    expect(done.lastIndexOf("owner")).toBeLessThan(85);
  });
});
