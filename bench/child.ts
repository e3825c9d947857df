// One candidate in a process of its own: its name and its size come as arguments, its figure goes out as JSON.
import { assets } from "./candidates/assets.ts";
import { byId } from "./candidates/byId.ts";
import type { Candidates } from "./candidates/candidate.ts";
import { commands } from "./candidates/commands.ts";
import { ledger } from "./candidates/ledger.ts";
import { lists } from "./candidates/lists.ts";
import { loading } from "./candidates/loading.ts";
import { time } from "./candidates/time.ts";
import { isKept } from "./timing.ts";

const candidates: Candidates = { ...assets, ...byId, ...commands, ...ledger, ...lists, ...loading, ...time };
const [name = "", size = "0"] = process.argv.slice(2);
const figure = candidates[name]?.(Number(size));
if (figure === undefined || !isKept()) throw new Error(`no candidate ${name}`);
console.log(JSON.stringify(figure));
