// The door tenant-policy/testing/jest: which rules a suite reaches, as a part of the configuration of Jest.
import { fileURLToPath } from "node:url";
import { checkOptions } from "./checkOptions.ts";
import type { RuleCoverageOptions } from "./options.ts";

export type { Area } from "./areas.ts";
export type { Percentages, RuleCoverageOptions, RuleThresholds } from "./options.ts";

/** What is read of a configuration of Jest; all else of it is kept. */
export interface JestConfig {
  readonly moduleNameMapper?: Readonly<Record<string, string | string[]>> | undefined;
  readonly setupFilesAfterEnv?: readonly string[] | undefined;
  readonly reporters?: readonly unknown[] | undefined;
  readonly projects?: readonly unknown[] | undefined;
}

/** What it adds to a configuration. */
export interface WithRuleCoverage {
  readonly moduleNameMapper: Record<string, string | string[]>;
  readonly setupFilesAfterEnv: string[];
  readonly reporters: (string | [string, Record<string, unknown>])[];
}

/**
 * Your configuration of Jest, with rule coverage: at the end of a run it tells which rules the tests saw allow and refuse, as a table,
 * and in `rules.json` and `index.html`. While tests run, `tenant-policy` is the library with a recorder around it, which
 * changes no answer. It throws for unknown options.
 */
export function withRuleCoverage<Config extends JestConfig>(
  config: Config,
  options: RuleCoverageOptions = {},
): Config & WithRuleCoverage {
  checkOptions(options);
  const { projects, reporters = ["default"] } = config;
  const added = {
    ...(projects !== undefined && { projects: projects.map(recordingProject) }),
    reporters: [...reporters, [fileBeside("jestReporter.cjs"), { ...options }]],
  };
  return { ...config, ...recordingIn(config), ...added } as unknown as Config & WithRuleCoverage;
}

/** A project that stands in a file of its own is named by its path: that file has to say so itself. */
function recordingProject(project: unknown): unknown {
  return typeof project === "object" && project !== null ? { ...project, ...recordingIn(project) } : project;
}

function recordingIn({ moduleNameMapper, setupFilesAfterEnv = [] }: JestConfig): JestConfig {
  return {
    moduleNameMapper: { "^tenant-policy$": "tenant-policy/testing/recorded", ...moduleNameMapper },
    setupFilesAfterEnv: [fileBeside("jestSetup.cjs"), ...setupFilesAfterEnv],
  };
}

function fileBeside(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}
