// A reporter of Jest, which the configuration adds.
import { folderVariable, newFolder, removeFolder } from "./handOver.ts";
import type { RuleCoverageOptions } from "./options.ts";
import { publish } from "./publish.ts";

/** What is read of the configuration of a run. Jest 29 calls the paths in another way than Jest 30. */
interface GlobalConfig {
  readonly rootDir: string;
  readonly watch?: boolean;
  readonly watchAll?: boolean;
  readonly onlyChanged?: boolean;
  readonly onlyFailures?: boolean;
  readonly findRelatedTests?: boolean;
  readonly testNamePattern?: string;
  readonly testPathPattern?: string;
  readonly testPathPatterns?: { readonly patterns: readonly string[] };
  readonly nonFlagArgs?: readonly string[];
  readonly runTestsByPath?: boolean;
  readonly shard?: unknown;
  readonly filter?: string;
}

class RuleReporter {
  readonly #config: GlobalConfig;
  readonly #options: RuleCoverageOptions;
  readonly #folder = newFolder();
  #failures: readonly string[] = [];

  constructor(config: GlobalConfig, options: RuleCoverageOptions) {
    this.#config = config;
    this.#options = options;
    // The processes of tests are started after this, and take it over.
    process.env[folderVariable] = this.#folder;
  }

  onRunComplete(): void {
    const { rootDir: root } = this.#config;
    const print = (text: string) => void process.stderr.write(`${text}\n`);
    const run = { handOverFolder: this.#folder, root, isWhole: isWholeRun(this.#config), print };
    this.#failures = publish(this.#options, run);
    removeFolder(this.#folder);
  }

  /** An error fails the run. */
  getLastError(): Error | undefined {
    return this.#failures.length === 0 ? undefined : new Error("The rule coverage is below its thresholds.");
  }
}

function isWholeRun(config: GlobalConfig): boolean {
  const { watch, watchAll, onlyChanged, onlyFailures, findRelatedTests, runTestsByPath } = config;
  const { testNamePattern, testPathPattern, testPathPatterns, nonFlagArgs, shard, filter } = config;
  const parts = [watch, watchAll, onlyChanged, onlyFailures, findRelatedTests, runTestsByPath];
  const filters = [testNamePattern, testPathPattern, shard, filter];
  const lists = [testPathPatterns?.patterns, nonFlagArgs];
  const isPart = [...parts, ...filters].some(Boolean) || lists.some((list) => (list?.length ?? 0) > 0);
  return !isPart;
}

export { RuleReporter as default };
