import { conditions, type Conditions } from "./conditions.ts";
import { count, decimal, table } from "./markdown.ts";
import type { Measured } from "./measure.ts";
import type { Searched } from "./search.ts";

/** The figures of a tenant with so many people. */
export interface SizeResult {
  readonly people: number;
  readonly fillSeconds: number;
  readonly measured: readonly Measured[];
  /** Undefined where the search got no answer. */
  readonly searched: Searched | undefined;
}

/** Everything that is measured. */
export interface Results {
  readonly sizes: readonly SizeResult[];
  /** Commands in many tenants: waiting for the disk, and not. */
  readonly many: readonly [waiting: Measured, notWaiting: Measured];
  readonly conditions: Conditions;
}

/** The page docs/service.md. */
export function pageOf(results: Results): string {
  const lines = [
    "# The service under load",
    "",
    "`npm run bench:service` makes this page. It starts [the service](../examples/tenant-service) on a PostgreSQL server, fills a tenant,",
    "and has autocannon send requests. No request is like another one: each has another person, and each command an `Idempotency-Key`",
    "of its own. A row of a table is one kind of request, sent without a pause by as many connections as it says.",
    "",
    ...inShort(results),
    ...["", ...conditions(results.conditions), "", ...rates(results), "", ...latencies(results)],
    ...["", ...bounds(results), "", ...manyTenants(results), "", ...searches(results), "", ...keeping],
  ];
  return `${lines.join("\n")}\n`;
}

function inShort({ sizes, many: [waiting] }: Results): readonly string[] {
  const [least, most] = [sizes[0], sizes.at(-1)] as [SizeResult, SizeResult];
  const both = (name: string) =>
    `${figure(least, name)} a second with ${count(least.people)} people, and ${figure(most, name)} with ${count(most.people)}`;
  const bad = [...sizes.flatMap(({ measured }) => measured), waiting].reduce(
    (sum, each) => sum + each.bad + each.failed,
    0,
  );
  return [
    "## In short",
    "",
    `- **Commands of one tenant**, one after the other: ${both("invite, one connection")}.`,
    `- **Commands of many tenants**, ten at a time: ${whole(waiting.aSecond)} a second.`,
    `- **Decisions by ids**, ten at a time: ${both("a question by ids, ten")}.`,
    `- **AuthZEN evaluations**, ten at a time: ${both("an AuthZEN evaluation, ten")}.`,
    `- **Answers that were no success**: ${count(bad)} of all requests that were measured.`,
  ];
}

function named({ measured }: SizeResult, name: string): Measured {
  const found = measured.find((each) => each.name === name);
  if (found === undefined) throw new Error(`There is no scenario ${name}.`);
  return found;
}

function figure(size: SizeResult, name: string): string {
  return whole(named(size, name).aSecond);
}

function whole(number: number): string {
  return count(Math.round(number));
}

/** A row for each scenario, with a cell for each size. */
function bySize({ sizes }: Results, cell: (measured: Measured) => string): readonly string[] {
  const head = ["request, and connections", ...sizes.map(({ people }) => `${count(people)} people`)];
  const names = sizes[0]?.measured.map(({ name }) => name) ?? [];
  return table(
    head,
    names.map((name) => [name, ...sizes.map((size) => cell(named(size, name)))]),
  );
}

function rates(results: Results): readonly string[] {
  return ["## Successful answers a second", "", ...bySize(results, ({ aSecond }) => whole(aSecond))];
}

function latencies(results: Results): readonly string[] {
  return [
    "## How long an answer takes",
    "",
    "In milliseconds: half of the answers, 97.5 % and 99 % of them took no longer. Autocannon counts whole milliseconds.",
    "",
    ...bySize(results, latencyText),
  ];
}

function latencyText({ latencyMilli: { p50, p97_5, p99 } }: Measured): string {
  return `${p50} / ${p97_5} / ${p99}`;
}

function costs(measured: Measured): readonly string[] {
  const { cores, bad, failed, conflicts } = measured;
  return [
    decimal(cores.service),
    decimal(cores.database),
    decimal(cores.load),
    count(bad + failed),
    count(conflicts),
  ];
}

const costHead = ["cores: service", "database", "autocannon", "no success", "overtaken"];

function bounds({ sizes }: Results): readonly string[] {
  const most = sizes.at(-1) as SizeResult;
  return [
    "## What bounds it",
    "",
    `How many cores were busy on average, with ${count(most.people)} people.`,
    "Where the figure of the service is near 1, more processes would answer more. Where the three figures together are near the cores of the machine,",
    'the machine is full. Where neither is so, requests wait for the disk or for each other. "No success" counts answers other than',
    '2xx, and requests without an answer. "Overtaken" counts transactions that began anew.',
    "",
    ...table(
      ["request, and connections", ...costHead],
      most.measured.map((each) => [each.name, ...costs(each)]),
    ),
    "",
    "The assets that somebody can edit are filtered by the rules, asset by asset: a page of few reads all assets of the tenant.",
  ];
}

function manyTenants({ sizes, many }: Results): readonly string[] {
  const [waiting, notWaiting] = many;
  const one = named(sizes[0] as SizeResult, "invite, ten");
  const rows = [
    ["in one tenant", one],
    ["in 100 tenants", waiting],
    ["in 100 tenants, with `synchronous_commit` off", notWaiting],
  ] as const;
  return [
    "## Commands of many tenants",
    "",
    "Invitations, ten at a time, in small tenants. Commands of one tenant are executed in turn, those of others beside each other.",
    "The last row tells what waiting for the disk costs. Leave it on: otherwise a crash loses commands that were answered.",
    "",
    ...table(
      ["invitations", "a second", "p50 / p97.5 / p99 ms", ...costHead],
      rows.map(([name, each]) => [name, whole(each.aSecond), latencyText(each), ...costs(each)]),
    ),
  ];
}

function searches({ sizes }: Results): readonly string[] {
  return [
    "## Searches and previews",
    "",
    "An AuthZEN search and a command with `dryRun` are about the whole tenant. The first one in a process loads it. Later ones",
    "find it in memory. One search for those who may edit an asset, twice:",
    "",
    ...table(
      ["people", "first, ms", "again, ms", "status, and found on the first page", "filling the tenant, s"],
      sizes.map(({ people, fillSeconds, searched }) => [
        ...[count(people), ...searchedText(searched), decimal(fillSeconds)],
      ]),
    ),
  ];
}

function searchedText(searched: Searched | undefined): readonly string[] {
  if (searched === undefined) return ["–", "–", "no answer"];
  const { firstMilli, againMilli, status, found } = searched;
  return [whole(firstMilli), whole(againMilli), `${status}, ${count(found)}`];
}

const keeping = [
  "## How it keeps tenants",
  "",
  "A tenant lies in rows: one for its head, and one for each teammate, address, asset and so on. A command reads some ten of them by",
  "their keys and writes some five, however many there are. A question by ids reads those that it names. Lists are read by indexes.",
  "[The README](../examples/tenant-service/README.md) tells how a command is executed, and [storage](storage.md) how rows, changes and",
  "replicas work.",
];
