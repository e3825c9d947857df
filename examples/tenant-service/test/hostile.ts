import { createRequire } from "node:module";
import { bank } from "./harness.ts";

/** Numbers from 0 to 1, the same ones for the same seed. */
function randomOf(seed: number): () => number {
  let current = seed;
  return () => {
    current = (current + 0x6d2b79f5) | 0;
    let mixed = Math.imul(current ^ (current >>> 15), current | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const seed = Number(process.env["FUZZ_SEED"] ?? 20_241_021);
const random = randomOf(seed);

export function pick<Value>(values: readonly Value[]): Value {
  return values[Math.floor(random() * values.length)] as Value;
}

function isLucky(share: number): boolean {
  return random() < share;
}

function cursor(key: unknown): string {
  return Buffer.from(JSON.stringify(key)).toString("base64url");
}

/** Texts that something could stumble over, beside some that are ids of the bank. */
const texts = [
  ...["", " ", "/", "//", "..", "%", "%00", "%ff", "%2f%2e%2e", "ann", "olga", "arrears-letter", "loans"],
  ...[
    "loans/loans-legal",
    "tenant",
    "edit",
    "view",
    "name",
    "0",
    "-1",
    "501",
    "1e9",
    "NaN",
    "null",
    "[]",
    "{}",
  ],
  ...["__proto__", "constructor", "toString", "a\0b", "\ud800", "\udfff x", "😀", "é", "e\u0301", "\u202e"],
  ...["' OR 1=1 --", '"; DROP TABLE tenants; --', "{{7*7}}", "${jndi:ldap://x}", "x".repeat(3_000)],
  ...["192.0.2.1", "::ffff:1.2.3.4", "a@b.example", "a@@b", '{"activity":"whisper"}', '{"a":', "awsSes"],
  ...[
    cursor(["a\0", "b"]),
    cursor(["\ud800", "x"]),
    cursor(["9e99", ""]),
    cursor([1, 2]),
    cursor(["-1", "\0"]),
  ],
];

const values: readonly (() => unknown)[] = [
  () => pick(texts),
  () => pick([0, -0, -1, 1.5, 2 ** 53, 1e308, -1e308, null, true, false]),
  () => ({ level: pick(["tenant", "group", "team", 7]), group: pick(texts), team: pick(texts) }),
  () => [pick(texts), pick(texts)],
  () => Array.from({ length: 2_000 }, () => "a"),
  () => ({ [pick(texts)]: pick(texts) }),
];

const workspaces = [
  { level: "tenant" },
  { level: "group", group: "loans" },
  { level: "team", group: "loans", team: "loans-legal" },
];

/** What can be executed, by the name of the property or parameter: so that requests come as far as the database. */
const usual: Readonly<Record<string, readonly unknown[]>> = {
  ...{
    teammate: ["ann", "felix", "rex", "new", "nobody"],
    successor: ["fiona"],
    asset: ["greeter", "hold-music"],
  },
  ...{ email: ["new@retail-bank.example", "b@loans.retail-bank.example"], role: ["full", "limited"] },
  ...{ home: workspaces, to: workspaces, from: workspaces, with: workspaces, group: ["loans", "cards"] },
  ...{ team: ["loans-legal", "cards-team"], name: ["Cards", "Loans"], domain: ["cards.example"] },
  ...{ isOn: [true, false], days: [30, 90], addresses: [["192.0.2.0/24"], []], zone: ["Europe/Paris"] },
  ...{
    profile: ["trainee", "supervisor"],
    channel: ["loans-email", "chat"],
    happenedAtMilli: [1_729_500_000_000],
  },
  ...{
    action: ["view", "edit", "change"],
    section: ["timeZone"],
    feature: ["viewPages"],
    sort: ["kind", "id"],
  },
  ...{ activity: ["manageSites"], address: ["192.0.2.1"], route: ["awsSes", "other"], limit: ["2"] },
  ...{ cursor: [cursor(["b", "b"]), cursor(["3", ""])], dryRun: ["true"], kind: ["bot", "email"] },
};

const { $defs } = createRequire(import.meta.url)("tenant-policy/schemas/commandBody.json") as {
  readonly $defs: Readonly<Record<string, { readonly properties?: Readonly<Record<string, unknown>> }>>;
};
const shapes = Object.entries($defs).filter(([name, { properties }]) => name.includes(".") && properties);

/** A command of some type, with something in most of its properties. */
function command(): Readonly<Record<string, unknown>> {
  const [name, { properties = {} }] = pick(shapes);
  const entries = Object.keys(properties)
    .filter((key) => Object.hasOwn(usual, key) || isLucky(0.5))
    .map((key) => [key, isLucky(0.85) ? pick(usual[key] ?? texts) : pick(values)()] as const);
  return { ...Object.fromEntries(entries), type: name.replace(".", "/") };
}

function entity(types: readonly string[], ids: readonly string[]): unknown {
  const properties = isLucky(0.3) ? pick(values)() : { current: pick(workspaces) };
  return isLucky(0.95)
    ? { type: pick(types), id: pick(isLucky(0.7) ? ids : texts), properties }
    : pick(values)();
}

/** A question or a search as AuthZEN writes it. */
function access(): unknown {
  const one = () => ({
    subject: entity(["teammate", "teammate", "robot"], ["ann", "felix", "nobody"]),
    action: { name: pick(["edit", "view", "use", "send", "perform", ...texts]), properties: pick(values)() },
    resource: entity(
      ["asset", "feature", "setting", "email", "activity", "__proto__"],
      ["greeter", "viewPages"],
    ),
    ...(isLucky(0.2) && { context: pick(values)() }),
  });
  const page = isLucky(0.3)
    ? { limit: pick([0, 1, 1e9, -1]), token: pick([undefined, ...texts]) }
    : undefined;
  const evaluations = isLucky(0.3) ? [one(), pick(values)(), { resource: one().resource }] : undefined;
  return { ...one(), page, evaluations, [pick(texts)]: pick(values)() };
}

const oddBodies: readonly (() => string | Buffer)[] = [
  () => JSON.stringify({ ...command(), [pick(texts)]: pick(values)() }),
  () => JSON.stringify(command()).slice(0, -1 - Math.floor(random() * 20)),
  () => JSON.stringify(pick(values)()),
  () => "[".repeat(50_000),
  () => `{"type":"name/change","name":${"[".repeat(20_000)}${"]".repeat(20_000)}}`,
  () => `${'{"a":'.repeat(20_000)}1${"}".repeat(20_000)}`,
  () => '{"type":"privacy/chooseInactiveAfter","days":1e999}',
  () => `{"type":"privacy/chooseInactiveAfter","days":${"9".repeat(5_000)}}`,
  () => '{"type":"name/change","name":"\\ud800"}',
  () => '{"type":"name/change","name":"a\\u0000b"}',
  () => '{"type":"name/change","type":"name/change","name":"x"}',
  () => '{"__proto__":{"type":"name/change"},"type":"name/change","name":"x"}',
  () => `{"type":"name/change","name":"${"x".repeat(300_000)}"}`,
  () => Buffer.from(Array.from({ length: 64 }, () => Math.floor(random() * 256))),
  () => pick(texts),
];

/** A route of the service, with the names of what its query may hold. */
export interface FuzzedRoute {
  readonly method: string;
  readonly path: string;
  readonly names: readonly string[];
}

function targetOf({ path, names }: FuzzedRoute): string {
  const tenant = isLucky(0.95) ? bank.id : pick(["%00", "%ff", "%", "none", encodeURIComponent("😀")]);
  const pairs = [...names.filter(() => isLucky(0.9)), ...(isLucky(0.1) ? ["x", "x"] : [])].map((name) => {
    const value = String(isLucky(0.7) ? pick(usual[name] ?? texts) : pick(texts));
    return `${name}=${isLucky(0.97) ? encodeURIComponent(value.toWellFormed()) : pick(["%", "%zz", "%ff"])}`;
  });
  return `${path.replace("{tenant}", tenant)}${pairs.length > 0 ? "?" : ""}${pairs.join("&")}`;
}

function headersOf(tokens: readonly string[], body: string | Buffer | null): readonly string[] {
  const some = (share: number, name: string, made: () => string) =>
    isLucky(share) ? [`${name}: ${made().replace(/[\r\n]/g, "")}`] : [];
  return [
    ...["Host: x", "Connection: close"],
    ...(body === null ? [] : [`Content-Length: ${Buffer.byteLength(body)}`]),
    ...some(0.97, "Authorization", () => `Bearer ${isLucky(0.97) ? pick(tokens) : pick(texts)}`),
    ...some(0.97, "Content-Type", () =>
      isLucky(0.97) ? "application/json" : pick(["text/plain", "é", "a/b;"]),
    ),
    ...some(0.2, "Workspace", () => pick(["/", "loans", ...texts])),
    ...some(0.2, "Accept-Language", () => pick(["de", "*", "de;q=9", "x".repeat(500), ...texts])),
    ...some(0.05, "If-Match", () => pick(["*", '"0"', '"99999999999999999999"', 'W/"1"', ...texts])),
    ...some(0.2, "Idempotency-Key", () => pick(["k", ...texts])),
    ...some(0.1, "X-Request-ID", () => pick(texts)),
    ...some(0.01, "Transfer-Encoding", () => "chunked"),
    ...some(0.01, "Expect", () => "100-continue"),
  ];
}

/** The bytes of a request to some route. */
export function hostileRequest(routes: readonly FuzzedRoute[], tokens: readonly string[]): Buffer {
  const route = isLucky(0.4) ? pick(routes.filter(({ method }) => method !== "GET")) : pick(routes);
  const method = isLucky(0.95)
    ? route.method
    : pick(["HEAD", "PUT", "DELETE", "OPTIONS", "TRACE", "FOO", "POST"]);
  const hasBody = route.method !== "GET" || isLucky(0.05);
  const usualBody = route.path.startsWith("/access/") ? access : command;
  const body = hasBody ? (isLucky(0.6) ? JSON.stringify(usualBody()) : pick(oddBodies)()) : null;
  const head = [`${method} ${targetOf(route)} HTTP/1.1`, ...headersOf(tokens, body)].join("\r\n");
  return Buffer.concat([Buffer.from(`${head}\r\n\r\n`, "latin1"), Buffer.from(body ?? "")]);
}
