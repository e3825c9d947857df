// Candidates in a process of their own: their names, with semicolons between, and their size come as arguments, and their figures
// go out as JSON.
import { candidates } from "./candidates/candidates.ts";
import { isKept } from "./timing.ts";

const [names = "", size = "0"] = process.argv.slice(2);
const figures = names.split(";").map((name) => {
  const figure = candidates[name]?.(Number(size)).figure();
  if (figure === undefined || !isKept()) throw new Error(`no candidate ${name}`);
  return figure;
});
console.log(JSON.stringify(figures));
