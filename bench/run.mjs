// Whether all that the library is compared with answers the same questions alike. Nothing is timed: `npm run bench` does that.
import { pathToFileURL } from "node:url";
import { tally } from "../scripts/tally.mjs";
import { bundled } from "./engines/bundled.mjs";
import { engines, prepared } from "./engines/engines.mjs";

const { check, close } = tally();
const [outfile, remove] = bundled();
const library = await import(pathToFileURL(outfile).href);
remove();
for (const [name, { isOnlyMade = false }] of Object.entries(engines)) {
  if (isOnlyMade) continue;
  await check(`${name} answers as plain conditions do`, async () => {
    const { count, allowed } = await prepared(name, library);
    return `${count} questions, of which ${allowed} are allowed`;
  });
}
close();
