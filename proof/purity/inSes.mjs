// Runs a script under SES: every intrinsic is frozen, and the Compartment has what is named after it, which may be nothing:
// `node inSes.mjs script.js Intl`.
import { readFileSync } from "node:fs";
import "ses";

const [file, ...given] = process.argv.slice(2);
const text = readFileSync(file, "utf8");
// Taken before lockdown, which is about what the language itself has.
const globals = Object.fromEntries(given.map((name) => [name, globalThis[name]]));
lockdown();
const compartment = new Compartment(harden({ ...globals }));
console.log(JSON.stringify(compartment.evaluate(`${text}\npurity.result`)));
