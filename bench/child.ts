// One candidate in a process of its own: its name and its size come as arguments, its figure goes out as JSON.
import { candidates } from "./candidates/candidates.ts";
import { isKept } from "./timing.ts";

const [name = "", size = "0"] = process.argv.slice(2);
const figure = candidates[name]?.(Number(size)).figure();
if (figure === undefined || !isKept()) throw new Error(`no candidate ${name}`);
console.log(JSON.stringify(figure));
