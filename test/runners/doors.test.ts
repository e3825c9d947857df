import { describe, expect, it } from "vitest";
import { withRuleCoverage } from "../../runners/jest.ts";
import { ruleCoveragePlugin } from "../../runners/vitest.ts";

const mapped = { "^tenant-policy$": "tenant-policy/testing/recorded" };
const setup: unknown = expect.stringMatching(/\/jestSetup\.cjs$/);
const reporter: unknown = expect.stringMatching(/\/jestReporter\.cjs$/);

describe("the configuration of Jest", () => {
  it("keeps what it has, and gets the recorder, the setup file and the reporter", () => {
    const config = withRuleCoverage(
      {
        rootDir: "app",
        moduleNameMapper: { a: "b" },
        setupFilesAfterEnv: ["own.js"],
        reporters: ["summary"],
      },
      { about: ["ED"] },
    );
    expect(config).toEqual({
      rootDir: "app",
      moduleNameMapper: { ...mapped, a: "b" },
      setupFilesAfterEnv: [setup, "own.js"],
      reporters: ["summary", [reporter, { about: ["ED"] }]],
    });
    expect(withRuleCoverage({}).reporters).toEqual(["default", [reporter, {}]]);
  });

  it("records in each project that stands in it", () => {
    const { projects } = withRuleCoverage({ projects: ["elsewhere", { displayName: "unit" }] });
    const recording = { displayName: "unit", moduleNameMapper: mapped, setupFilesAfterEnv: [setup] };
    expect(projects).toEqual(["elsewhere", recording]);
  });

  it("is refused with unknown options", () => {
    expect(() => withRuleCoverage({}, { about: ["EX"] as never })).toThrow('"EX"');
  });
});

describe("the plugin of Vitest", () => {
  it("changes nothing outside of Vitest", () => {
    const plugin = ruleCoveragePlugin();
    const before = process.env["VITEST"];
    expect(plugin.apply()).toBe(true);
    delete process.env["VITEST"];
    expect(plugin.apply()).toBe(false);
    process.env["VITEST"] = before;
  });

  it("puts the recorder in the place of the first door alone", () => {
    const [alias] = ruleCoveragePlugin().config().resolve.alias;
    expect(alias?.replacement).toBe("tenant-policy/testing/recorded");
    const names = [
      "tenant-policy",
      "tenant-policy/explain",
      "tenant-policy/testing/recorded",
      "@a/tenant-policy",
    ];
    expect(names.filter((name) => alias?.find.test(name))).toEqual(["tenant-policy"]);
  });

  it("adds one reporter, however many projects have it", () => {
    const plugin = ruleCoveragePlugin();
    const reporters: unknown[] = ["default"];
    const vitest = { config: { reporters } } as never;
    plugin.configureVitest({ vitest });
    plugin.configureVitest({ vitest });
    expect(reporters).toHaveLength(2);
  });

  it("is refused with unknown options", () => {
    expect(() => ruleCoveragePlugin({ thresholds: { refused: 800 } })).toThrow("from 0 to 100");
  });
});
