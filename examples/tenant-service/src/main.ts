import { configFrom } from "./config.ts";
import { start } from "./start.ts";
import { StartError } from "./startError.ts";

try {
  await start(configFrom(process.env));
} catch (error) {
  console.error(error instanceof StartError ? error.message : error);
  process.exit(1);
}
