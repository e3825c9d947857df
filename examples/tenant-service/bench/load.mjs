// Sends requests for some seconds, in a process of its own. What to send comes as JSON, and what came of it goes out as JSON.
import autocannon from "autocannon";

const warmUpSeconds = 2;
const { url, seconds, connections, method, path, body, callers, people, first } = JSON.parse(process.argv[2]);
let number = first;

/** The next request. Each is different: about another person, from the next caller, with a command id of its own. */
function nextRequest(request) {
  number += 1;
  const { tenant, token } = callers[number % callers.length];
  // A large prime visits people far apart from each other.
  const known = (number * 7_919) % people;
  const filled = (text) =>
    text.replaceAll("{fresh}", number).replaceAll("{known}", known).replaceAll("{tenant}", tenant);
  const headers = { authorization: `Bearer ${token}` };
  if (method === "GET") return { ...request, method, path: filled(path), headers };
  Object.assign(headers, { "content-type": "application/json", "idempotency-key": `load-${number}` });
  return { ...request, method, path: filled(path), headers, body: filled(body) };
}

function send(duration) {
  return autocannon({ url, connections, duration, timeout: 30, requests: [{ setupRequest: nextRequest }] });
}

await send(warmUpSeconds);
const { latency, requests, duration, errors, timeouts, statusCodeStats } = await send(seconds);
const counts = Object.entries(statusCodeStats).map(([status, { count }]) => [status, count]);
console.log(
  JSON.stringify({
    ...{ total: requests.total, seconds: duration, failed: errors + timeouts, last: number },
    ...{ statuses: Object.fromEntries(counts), cpuMicro: process.cpuUsage() },
    latencyMilli: { p50: latency.p50, p97_5: latency.p97_5, p99: latency.p99 },
  }),
);
