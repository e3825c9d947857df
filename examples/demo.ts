// One bank, and what the library answers about it. `npm run demo -- --help` lists the sections.
import { run } from "./demo/run.ts";

const { lines, exitCode } = run(process.argv.slice(2));
(exitCode === 0 ? process.stdout : process.stderr).write(`${lines.join("\n")}\n`);
process.exitCode = exitCode;
