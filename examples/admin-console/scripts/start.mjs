// Builds the page, serves it, prints its address and opens it where there is a browser. PORT chooses the port.
import open from "open";
import { build } from "vite";
import { serve } from "./serve.mjs";

await build({ root: new URL("..", import.meta.url).pathname, logLevel: "warn" });
const { address } = await serve(Number(process.env.PORT ?? 0));
console.log(`The admin console is at ${address}. Press Ctrl+C to end it.`);
const browser = await open(address).catch(() => undefined);
browser?.once("error", () => console.log("No browser was found here: open the address in one."));
