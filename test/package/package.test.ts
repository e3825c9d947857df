import { execFileSync } from "node:child_process";
import {
  mkdtempSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { publint } from "publint";
import { afterAll, describe, expect, it } from "vitest";

const root = new URL("../..", import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), "tenant-policy-"));
const installed = join(folder, "node_modules", "tenant-policy");

// The tarball as npm would publish it, unpacked where a consumer would have it, beside its dependencies. The build is
// that of the test command.
const [tarball = ""] = run(
  "npm",
  ["pack", "--ignore-scripts", "--silent", "--pack-destination", folder],
  root,
)
  .trim()
  .split("\n")
  .slice(-1);
mkdirSync(installed, { recursive: true });
run("tar", ["-xzf", join(folder, tarball), "-C", installed, "--strip-components=1"], folder);
const { dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  dependencies: Record<string, string>;
};
for (const name of Object.keys(dependencies)) {
  symlinkSync(join(root, "node_modules", name), join(folder, "node_modules", name));
}

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function run(command: string, options: readonly string[], cwd: string): string {
  return execFileSync(command, options, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

/** What a consumer's bundler makes of these imports, minified. */
async function bundled(imports: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `export { ${imports} } from "tenant-policy";`, resolveDir: folder },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    logLevel: "silent",
  });
  return outputFiles.map((file) => file.text).join("");
}

const fiveQuestions = `
  const bank = { level: "tenant" };
  const ann = { kind: "teammate", id: "ann", role: "full", home: bank, current: bank };
  console.log(JSON.stringify([
    canAccessAsset(ann, "edit", { kind: "template", madeAt: bank }),
    helpDeskAccessLevel({ base: true, fullAccess: false, decryption: false }, "full").value,
    isDomainAllowed("ann@bank.example", ["bank.example"]),
    passwordPolicyCheck(defaultPasswordPolicy, { setAtMilli: 0, nowMilli: 1, matchingIndices: [], hasPassedOtp: true }).value,
    mediaUrlExpiry({ shortLived: true, expiry: { unit: "hours", amount: 12 } }, 0).value,
  ]));`;
const names =
  "canAccessAsset, defaultPasswordPolicy, helpDeskAccessLevel, isDomainAllowed, mediaUrlExpiry, passwordPolicyCheck";
const fiveAnswers = [
  true,
  { level: "readOnly", mayDecrypt: false },
  true,
  true,
  { kind: "shortLived", expiresAtMilli: 43_200_000 },
];

describe("the packed package", () => {
  it("holds the build, the docs, the license and nothing else", () => {
    expect(readdirSync(installed).sort()).toEqual([
      "CHANGELOG.md",
      "LICENSE",
      "README.md",
      "dist",
      "docs",
      "package.json",
    ]);
  });

  it("is clean for publint", async () => {
    const { messages } = await publint({ pkgDir: installed, pack: false, strict: true });
    expect(messages).toEqual([]);
  });

  it("has types that resolve in Node, from ESM and from CommonJS", () => {
    const report = run(
      "npx",
      ["--no-install", "attw", join(folder, tarball), "--profile", "node16", "--format", "ascii"],
      root,
    );
    expect(report).toContain("No problems found");
  });

  it("answers the five questions in ESM", () => {
    writeFileSync(join(folder, "consumer.mjs"), `import { ${names} } from "tenant-policy";${fiveQuestions}`);
    expect(JSON.parse(run("node", ["consumer.mjs"], folder))).toEqual(fiveAnswers);
  });

  it("answers the five questions in CommonJS", () => {
    writeFileSync(
      join(folder, "consumer.cjs"),
      `const { ${names} } = require("tenant-policy");${fiveQuestions}`,
    );
    expect(JSON.parse(run("node", ["consumer.cjs"], folder))).toEqual(fiveAnswers);
  });

  it("leaks no path of the machine it was built on", () => {
    for (const file of readdirSync(join(installed, "dist"))) {
      expect(readFileSync(join(installed, "dist", file), "utf8")).not.toContain(root);
    }
  });
});

describe("a question bundled alone", () => {
  it.each(["canSwitchTo", "canCrossLaunch", "canOpenApp", "canDecryptLogs", "canOpenSession"])(
    "%s is at most 500 bytes, gzip",
    async (name) => {
      expect(gzipSync(await bundled(name)).length).toBeLessThanOrEqual(500);
    },
  );

  it.each(["canAccessAsset", "helpDeskAccessLevel", "passwordPolicyCheck", "canInvite"])(
    "%s carries no rule text, no immer and no date-fns-tz",
    async (name) => {
      const text = await bundled(name);
      expect(text).not.toContain("standing");
      expect(text).not.toContain("Immer");
      expect(text).not.toContain("DateTimeFormat");
    },
  );
});
