import { execFileSync } from "node:child_process";

/** Builds the page once, before all tests, as its users do: in a process of its own, which is not told that it is a test. */
export function setup(): void {
  const cwd = new URL("..", import.meta.url).pathname;
  const env = { ...process.env, NODE_ENV: "production" };
  execFileSync("npx", ["vite", "build", "--logLevel", "warn"], { cwd, env, stdio: "inherit" });
}
