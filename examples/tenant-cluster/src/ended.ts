import type { ChildProcess } from "node:child_process";
import { once } from "node:events";

/** Kills a process, and waits until it is gone. */
export async function ended(child: ChildProcess | undefined): Promise<void> {
  if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, "exit");
  child.kill("SIGKILL");
  await exit;
}
