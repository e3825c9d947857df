import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openEmbedded } from "../src/database/embedded.ts";
import { readWhole } from "../src/store/rows.ts";
import { type RunningProcess, runService } from "./runningProcess.ts";

const folder = mkdtempSync(join(tmpdir(), "tenant-service-"));

describe("a process that is told to stop", () => {
  let running: RunningProcess;
  beforeAll(async () => {
    running = await runService({ FOLDER: folder, DRAIN_MILLI: "1500" });
    await running.written("RORY=");
  });
  afterAll(() => {
    running.process.kill("SIGKILL");
    rmSync(folder, { recursive: true });
  });

  const token = () => /OLGA=(\S+)/.exec(running.output())?.[1] ?? "";
  const statusOf = async (path: string) => (await fetch(`${running.url}${path}`)).status;

  /** Sends a command up to the middle of its body. */
  const begin = async (body: string): Promise<{ socket: Socket; answer: Promise<string> }> => {
    const { port } = new URL(running.url);
    const socket = connect(Number(port), "127.0.0.1");
    await once(socket, "connect");
    let text = "";
    socket.on("data", (part: Buffer) => (text += part.toString()));
    socket.write(
      `POST /tenants/retail-bank/commands HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${token()}\r\n` +
        `Content-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body.slice(0, 20)}`,
    );
    return { socket, answer: once(socket, "close").then(() => text) };
  };

  it("says so, answers what is in flight, takes nothing new, and closes the database last", async () => {
    const body = JSON.stringify({ type: "emailDomains/allow", domain: "in-flight.example" });
    const { socket, answer } = await begin(body);
    await wait(200);
    running.process.kill("SIGTERM");
    while ((await statusOf("/ready")) !== 503) await wait(10);
    // For a while it still takes requests, of those who have not noticed yet.
    expect(await statusOf("/health")).toBe(200);
    while (await statusOf("/health").catch(() => null)) await wait(50);
    // Now it takes none. The one in flight is still waited for.
    expect(running.process.exitCode).toBe(null);
    socket.write(body.slice(20));
    expect(await answer).toMatch(/^HTTP\/1\.1 200 /);
    expect(await answer).toMatch(/\nconnection: close\r\n/i);
    expect(await running.ended()).toBe(0);
    expect(running.output().trim().split("\n").at(-1)).toContain('"msg":"stopped"');

    const database = await openEmbedded(join(folder, "database"));
    const rows = await database.inTransaction("retail-bank", "read", (sql) => readWhole(sql, "retail-bank"));
    await database.close();
    expect(JSON.stringify(rows)).toContain("in-flight.example");
  });
});
