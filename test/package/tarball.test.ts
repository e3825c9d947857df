import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const root = new URL("../..", import.meta.url).pathname;

interface Packed {
  readonly files: readonly { readonly path: string }[];
}

const options = ["pack", "--dry-run", "--json", "--ignore-scripts"];
const [packed] = JSON.parse(execFileSync("npm", options, { cwd: root, encoding: "utf8" })) as [Packed];
const paths = packed.files.map(({ path }) => path);

function isPacked(link: string): boolean {
  const path = link.replace(/\/$/, "");
  return paths.some((file) => file === path || file.startsWith(`${path}/`));
}

describe("the tarball", () => {
  it("holds the build, what is written about it, and nothing else", () => {
    const expected = [
      ...["CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "README.md", "SECURITY.md"],
      ...["dist", "docs", "examples", "package.json", "schemas", "vectors"],
    ];
    const entries = new Set(paths.map((path) => path.split("/")[0] ?? ""));
    expect([...entries].sort()).toEqual(expected);
  });

  it("holds what the README links to", () => {
    const readme = readFileSync(`${root}README.md`, "utf8");
    const links = [...readme.matchAll(/\]\(([^)#]+)[^)]*\)/g)].map(([, link = ""]) => link);
    const relative = links.filter((link) => !/^[a-z]+:/.test(link));
    expect(relative.filter((link) => !isPacked(link))).toEqual([]);
    expect(relative.length).toBeGreaterThan(4);
  });

  it("is not said to hold what it does not", () => {
    expect(isPacked("docs/rules.md")).toBe(true);
    expect(isPacked("docs")).toBe(true);
    expect(isPacked("docs/rule")).toBe(false);
    expect(isPacked("src/index.ts")).toBe(false);
  });
});
