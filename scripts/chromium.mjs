// Debian's Chromium, for tests that look at a page. In CI, which runs as root, it is installed where it is missing.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

const program = process.env.CHROMIUM ?? "/usr/bin/chromium";

/** Whether there is a Chromium, or one could be installed. CHROMIUM names another program. */
export function hasChromium() {
  if (existsSync(program)) return true;
  if (process.getuid?.() !== 0) return false;
  try {
    execFileSync("apt-get", ["update", "-qq"], { stdio: "ignore" });
    execFileSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], {
      stdio: "ignore",
    });
  } catch {
    return false;
  }
  return existsSync(program);
}
