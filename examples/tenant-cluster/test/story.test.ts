import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";

test("the story ends well, with the same hash of what each node holds", async () => {
  const folder = new URL("..", import.meta.url).pathname;
  const { stdout } = await promisify(execFile)("npm", ["start", "--silent"], {
    cwd: folder,
    timeout: 90_000,
  });
  const hashes = [...stdout.matchAll(/^Node (\d) at entry \d+: ([\da-f]{64})$/gm)];
  expect(hashes.map(([, node]) => node)).toEqual(["1", "2", "3"]);
  expect(new Set(hashes.map(([, , hash]) => hash)).size).toBe(1);
  expect(stdout).toContain("All three nodes hold the same bytes.");
});
