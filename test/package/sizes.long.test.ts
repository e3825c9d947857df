import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { consumerBuild } from "../../scripts/consumerBuild.ts";
import { describe, expect, it } from "vitest";

const root = new URL("../..", import.meta.url).pathname;

/** What a consumer's bundler makes of one export of the build, minified. How others do is seen in compat/bundlers. */
async function bundled(name: string, door = "index"): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `export { ${name} } from "./dist/esm/${door}.js";`, resolveDir: root },
    ...consumerBuild,
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
    "%s carries no rule text and no time zones",
    async (name) => {
      const text = await bundled(name);
      expect(text).not.toContain("standing");
      expect(text).not.toContain("DateTimeFormat");
    },
  );
});

describe.each(["en", "de"])("the language %s bundled alone", (language) => {
  it("has at most 14,000 bytes of sentences, gzip, and no labels that they do not name", async () => {
    const text = await bundled(language, `explain/${language}`);
    expect(gzipSync(text, { level: 9 }).length).toBeLessThanOrEqual(14_000);
    expect(text).toContain("lockedBy");
    expect(text).not.toContain("teammates/invite");
    expect(text).not.toContain("eventScheduler");
  });

  it("has its labels without the sentences", async () => {
    const text = await bundled(`${language}Labels`, `explain/${language}`);
    expect(text).toContain("teammates/invite");
    expect(text).not.toContain("lockedBy");
  });
});
