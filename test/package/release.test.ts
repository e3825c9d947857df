import { describe, expect, it } from "vitest";
import { textOf } from "../sources.ts";

const text = textOf(".github/workflows/release.yml");
const [head = "", check = "", publish = ""] = text.split(/^ {2}(?:check|publish):$/m);

describe("the release workflow", () => {
  it("starts with a tag of a version alone, and with no permission", () => {
    expect(head).toMatch(/^on:\n {2}push:\n {4}tags: \["v\*\.\*\.\*"\]\n$/m);
    expect(head).toMatch(/^permissions: \{\}$/m);
    expect(head).not.toMatch(/pull_request|workflow_dispatch|branches/);
  });

  it("checks everything before it publishes, where nothing may be written", () => {
    expect(check).toMatch(/permissions:\n {6}contents: read\n {4}steps:/);
    expect(check).toContain("- run: .ci/run\n");
    expect(check).toContain('"v$(node --print \'require("./package.json").version\')"');
    expect(check).not.toMatch(/id-token|write|secrets/);
    expect(publish).toMatch(/^\n {4}needs: check$/m);
  });

  it("publishes with a token of the run alone, with provenance", () => {
    const granted = publish.match(/^ {6}[a-z-]+: (?:read|write)$/gm);
    expect(granted).toEqual(["      contents: write", "      id-token: write"]);
    expect(publish).toMatch(/- run: npm publish --provenance .*\.\/tenant-policy-\*\.tgz\n/);
    expect(text).not.toMatch(/secrets\.|NPM_TOKEN|NODE_AUTH_TOKEN/);
  });

  it("attaches the tarball and the bill of materials", () => {
    expect(publish).toMatch(/npm run --silent sbom > .*\.cdx\.json/);
    expect(publish).toMatch(/gh release create .*\.tgz .*\.cdx\.json\n/);
  });

  it("takes actions of GitHub alone, each of a major version, and keeps no credentials beside the sources", () => {
    const uses = [...text.matchAll(/uses: (\S+)/g)].map(([, name = ""]) => name);
    expect(uses.length).toBeGreaterThan(2);
    expect(uses.filter((name) => !/^actions\/[a-z-]+@v\d+$/.test(name))).toEqual([]);
    const checkouts = text.split("actions/checkout@").slice(1);
    expect(
      checkouts.filter((step) => !/^[^]*?persist-credentials: false/.test(step.split("\n      - ")[0] ?? "")),
    ).toEqual([]);
  });
});
