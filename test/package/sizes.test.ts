import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";

const root = new URL("../..", import.meta.url).pathname;

/** What a consumer's bundler makes of one export of the build, minified. How others do is seen in compat/bundlers. */
async function bundled(name: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `export { ${name} } from "./dist/esm/index.js";`, resolveDir: root },
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

describe("a question bundled alone", () => {
  it.each(["canSwitchTo", "canCrossLaunch", "canOpenApp", "canDecryptLogs", "canOpenSession"])(
    "%s is at most 500 bytes, gzip",
    async (name) => {
      expect(gzipSync(await bundled(name)).length).toBeLessThanOrEqual(500);
    },
  );

  it.each(["canAccessAsset", "helpDeskAccessLevel", "passwordPolicyCheck", "canInvite"])(
    "%s carries no rule text and no date-fns-tz",
    async (name) => {
      const text = await bundled(name);
      expect(text).not.toContain("standing");
      expect(text).not.toContain("DateTimeFormat");
    },
  );
});
