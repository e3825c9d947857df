// The door tenant-policy/testing/vitest: which rules a suite reaches, as a plugin of Vitest.
import { fileURLToPath } from "node:url";
import { checkOptions } from "./checkOptions.ts";
import { folderVariable, forget, newFolder, removeFolder } from "./handOver.ts";
import type { RuleCoverageOptions } from "./options.ts";
import { publish } from "./publish.ts";

export type { Area } from "./areas.ts";
export type { Percentages, RuleCoverageOptions, RuleThresholds } from "./options.ts";

/** What the plugin reads of Vitest. Its own types would tie this door to one version of it. */
interface Runner {
  readonly config: {
    readonly root: string;
    readonly reporters: unknown[];
    readonly watch: boolean;
    readonly shard?: unknown;
    readonly testNamePattern?: unknown;
    readonly tagsFilter?: unknown;
  };
  readonly logger: { log: (text: string) => void };
  globTestSpecifications(): Promise<readonly unknown[]>;
  onClose(close: () => void): void;
}

interface Specification {
  readonly moduleId: string;
}

/** A plugin for `plugins` of vitest.config.ts. */
export interface RuleCoveragePlugin {
  readonly name: string;
  /** Only under Vitest: a build of the same configuration stays as it is. */
  apply(): boolean;
  config(): {
    readonly resolve: { alias: { find: RegExp; replacement: string }[] };
    readonly test: { setupFiles: string[]; env: Record<string, string> };
  };
  configureVitest(context: { readonly vitest: Runner }): void;
}

/**
 * Tells at the end of a run which rules its tests saw allow and refuse: as a table, and in `rules.json` and `index.html`. While tests
 * run, `tenant-policy` is the library with a recorder around it, which changes no answer. It throws for unknown options.
 */
export function ruleCoveragePlugin(options: RuleCoverageOptions = {}): RuleCoveragePlugin {
  checkOptions(options);
  const folder = newFolder();
  const reporter = reporterOf(options, folder);
  return {
    name: "tenant-policy:rule-coverage",
    apply: () => process.env["VITEST"] !== undefined,
    config: () => ({
      resolve: { alias: [{ find: /^tenant-policy$/, replacement: "tenant-policy/testing/recorded" }] },
      test: { setupFiles: [setupFile], env: { [folderVariable]: folder } },
    }),
    configureVitest({ vitest }) {
      // It is called for each project of a workspace.
      if (!vitest.config.reporters.includes(reporter)) vitest.config.reporters.push(reporter);
    },
  };
}

const setupFile = fileURLToPath(new URL("vitestSetup.js", import.meta.url));

function reporterOf(options: RuleCoverageOptions, folder: string) {
  let runner: Runner | undefined;
  let startedFiles = 0;
  return {
    onInit(vitest: Runner): void {
      runner = vitest;
      vitest.onClose(() => {
        removeFolder(folder);
      });
    },
    onTestRunStart(specifications: readonly Specification[]): void {
      startedFiles = specifications.length;
      forget(
        folder,
        specifications.map(({ moduleId }) => moduleId),
      );
    },
    async onTestRunEnd(): Promise<void> {
      if (runner === undefined) return;
      const { config, logger } = runner;
      const isWhole = await isWholeRun(runner, startedFiles);
      const print = (text: string) => {
        logger.log(text);
      };
      const failures = publish(options, { handOverFolder: folder, root: config.root, isWhole, print });
      if (failures.length > 0) process.exitCode = 1;
    },
  };
}

async function isWholeRun(runner: Runner, startedFiles: number): Promise<boolean> {
  const { watch, shard, testNamePattern, tagsFilter } = runner.config;
  if (watch || [shard, testNamePattern, tagsFilter].some(isSet)) return false;
  return startedFiles >= (await runner.globTestSpecifications()).length;
}

function isSet(value: unknown): boolean {
  return value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);
}
