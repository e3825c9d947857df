import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const root = new URL("../..", import.meta.url).pathname;
const below = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !entry.name.startsWith(".") && entry.name !== "node_modules")
  .flatMap(({ name }) => [name, ...readdirSync(join(root, name)).map((inner) => join(name, inner))]);
const folders = ["", ...below].filter((folder) => existsSync(join(root, folder, "package.json")));

it("every folder with dependencies has a lock file that names no registry", () => {
  const naming = folders.filter((folder) => {
    const text = readFileSync(join(root, folder, "package-lock.json"), "utf8");
    return text.includes('"resolved"');
  });
  expect(naming).toEqual([]);
  expect(folders).toEqual(expect.arrayContaining(["", "compat/bundlers", "mutation"]));
});

it("every such folder keeps it so", () => {
  const settings = folders.map((folder) => readFileSync(join(root, folder, ".npmrc"), "utf8"));
  expect(settings.filter((text) => !text.includes("omit-lockfile-registry-resolved=true"))).toEqual([]);
});
