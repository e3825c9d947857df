// Serves the built page as any static host does, with the headers that public/_headers names.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import sirv from "sirv";

const root = new URL("..", import.meta.url).pathname;

/** The address of the page. `close` ends the server. Port 0 takes a free one. */
export async function serve(port = 0) {
  const dist = join(root, "dist");
  const headers = headersIn(readFileSync(join(dist, "_headers"), "utf8"));
  const files = sirv(dist, {
    setHeaders: (response) => headers.forEach((pair) => response.setHeader(...pair)),
  });
  const server = createServer(files);
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return { address: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}

/** Name and value of each header. Comments begin with `#`, and the pattern of paths stands at the start of its line. */
function headersIn(text) {
  const lines = text.split("\n").filter((line) => line.startsWith("  "));
  return lines.map((line) => {
    const [name, ...value] = line.trim().split(": ");
    return [name, value.join(": ")];
  });
}
