import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { freePort, type RunningProcess, runService } from "./runningProcess.ts";

// A process starts a database of its own, which takes its time on a busy machine.
describe("the folder of a process", { timeout: 300_000 }, () => {
  let folder: string;
  const running: RunningProcess[] = [];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "tenant-service-"));
  });
  afterEach(async () => {
    for (const each of running.splice(0)) {
      each.process.kill("SIGKILL");
      await each.ended();
    }
    rmSync(folder, { recursive: true });
  });

  const start = async (more: Readonly<Record<string, string>> = {}) => {
    const started = await runService({ FOLDER: folder, ...more });
    running.push(started);
    return started;
  };

  it("is its own: a second process does not open the database, and says who has it", async () => {
    const first = await start();
    await first.written("RORY=");
    const second = await start();
    expect(await second.ended()).toBe(1);
    expect(second.output()).toContain(`in use by process ${first.process.pid} on `);
    expect(second.output()).toContain("set DATABASE_URL");
    expect(second.output()).not.toContain("    at ");
    expect((await fetch(`${first.url}/ready`)).status).toBe(200);
  });

  it("is given to the next one after a crash", async () => {
    const first = await start();
    await first.written("RORY=");
    first.process.kill("SIGKILL");
    await first.ended();
    const second = await start();
    await second.written("RORY=");
    expect((await fetch(`${second.url}/ready`)).status).toBe(200);
  });

  it("is let go of by one that finds its port taken", async () => {
    const port = await freePort();
    const taker = createServer().listen(port, "127.0.0.1");
    await once(taker, "listening");
    const first = await start({ PORT: String(port) });
    expect(await first.ended()).toBe(1);
    expect(first.output()).toContain(`cannot listen on 127.0.0.1:${port}`);
    expect(first.output()).not.toContain("    at ");
    taker.close();
    const second = await start({ PORT: String(port) });
    await second.written("RORY=");
  });
});
