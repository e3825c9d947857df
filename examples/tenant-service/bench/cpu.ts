import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

const ticksASecond = Number(execFileSync("getconf", ["CLK_TCK"], { encoding: "utf8" }));

/** The seconds of a processor that processes have taken until now. Linux tells them; one that has ended counts no more. */
export function cpuSecondsOf(pids: readonly number[]): number {
  return pids.reduce((sum, pid) => sum + ticksOf(pid), 0) / ticksASecond;
}

function ticksOf(pid: number): number {
  try {
    // The name of the program stands in brackets, and may hold spaces.
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /s, "")
      .split(" ");
    return Number(fields[11]) + Number(fields[12]);
  } catch {
    return 0;
  }
}
