import { type Command, type Tenant, transition } from "tenant-policy";
import type { Outside, Output } from "../../cli/outside.ts";
import { run } from "../../cli/run.ts";

/** Files by their paths, as the command line reads them. */
export type Files = Readonly<Record<string, string>>;

/** The instant at which the command line runs. */
export const now = Date.UTC(2025, 5, 2, 9);

export function outsideWith(files: Files, hasColours = false): Outside {
  return {
    read: (path) => {
      const text = files[path];
      if (text === undefined) throw new Error("no such file");
      return text;
    },
    now: () => now,
    hasColours,
  };
}

/** What the command line says to these words, with these files. */
export function runWith(files: Files, ...words: readonly string[]): Output {
  return run(words, "1.2.3", outsideWith(files));
}

/** The tenant after a command that is accepted. */
export function after(tenant: Tenant, command: Command): Tenant {
  const step = transition(tenant, command);
  if (!step.decision.value) throw new Error(`refused by ${step.decision.because.join(" ")}`);
  return step.tenant;
}
