import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runService } from "./runningProcess.ts";

describe("a process", { timeout: 300_000 }, () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "tenant-service-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it("that npm started stops with npm", async () => {
    const running = await runService({ FOLDER: folder }, ["npm", "start"]);
    await running.written("RORY=");
    running.process.kill("SIGTERM");
    // The output ends when nobody is left who could write to it.
    await running.ended();
    expect(running.output()).toContain('"msg":"stopped"');
    await expect(fetch(`${running.url}/health`)).rejects.toThrow();
  });

  it("whose log nobody reads any more stops with an exit code", async () => {
    const running = await runService({ FOLDER: folder });
    await running.written("RORY=");
    running.process.stdout?.destroy();
    await fetch(`${running.url}/openapi.json`);
    expect(await running.ended()).toBe(1);
    await expect(fetch(`${running.url}/health`)).rejects.toThrow();
  });
});
