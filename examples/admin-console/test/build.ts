import { build } from "vite";

/** Builds the page once, before all tests, as its users do. */
export async function setup(): Promise<void> {
  await build({ root: new URL("..", import.meta.url).pathname, logLevel: "warn" });
}
