// One engine in a process of its own: its name and the bundle of the library come as arguments, and nanoseconds a question go
// out. It stops where an answer differs from what plain conditions say.
import { pathToFileURL } from "node:url";
import { prepared } from "./engines.mjs";

const [name, bundle] = process.argv.slice(2);
const library = await import(pathToFileURL(bundle).href);
const { ask, count } = await prepared(name, library);
const isAsync = ask(0) instanceof Promise;
const figure = isAsync
  ? await nanosecondsOfAsync()
  : library.nanosecondsOf((turn) => Number(ask(turn)), count);
if (!library.isKept()) throw new Error("the answers were not used");
console.log(String(figure));

/** The checking before was the warm-up. */
async function nanosecondsOfAsync() {
  const rounds = 5;
  let kept = 0;
  const before = process.cpuUsage();
  for (let turn = 0; turn < rounds * count; turn += 1) kept += Number(await ask(turn % count));
  const { user, system } = process.cpuUsage(before);
  if (kept === 0) throw new Error("nothing is allowed");
  return ((user + system) * 1_000) / (rounds * count);
}
