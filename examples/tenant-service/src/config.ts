import { StartError } from "./startError.ts";

/** What the environment decides. */
export interface Config {
  readonly host: string;
  readonly port: number;
  /** Where others reach the service. In production it begins with `https`, as AuthZEN wants it. */
  readonly publicUrl: string;
  /** A PostgreSQL server; without one, PostgreSQL runs inside the process. */
  readonly databaseUrl: string | undefined;
  /** The folder of what the process keeps itself: the database inside it, and keys for development. */
  readonly folder: string;
  /** Whose tokens are trusted; without it, those of development keys are, and the demo bank is stored. */
  readonly tokens:
    { readonly issuer: string; readonly audience: string; readonly keysUrl: string } | undefined;
  /** How many connections one process holds to a server. */
  readonly databaseConnections: number;
  /** The addresses of proxies that are believed about who asks; undefined for none. */
  readonly trustProxy: string | undefined;
  readonly logLevel: string;
  /** How many requests a caller may send in a minute, to each process. */
  readonly requestsPerMinute: number;
  /** How long the process still takes requests after it said that it is stopping. */
  readonly drainMilli: number;
}

/** Settings that are set; an empty one is not. */
type Settings = Readonly<Record<string, string | undefined>>;

export function configFrom(environment: NodeJS.ProcessEnv): Config {
  const settings: Settings = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== ""),
  );
  const [host, port] = [settings["HOST"] ?? "127.0.0.1", Number(settings["PORT"] ?? 3000)];
  return {
    ...{ host, port, publicUrl: settings["PUBLIC_URL"] ?? `http://${host}:${port}` },
    databaseUrl: settings["DATABASE_URL"],
    folder: settings["FOLDER"] ?? new URL("../.data", import.meta.url).pathname,
    tokens: tokensFrom(settings),
    databaseConnections: Number(settings["DATABASE_CONNECTIONS"] ?? 10),
    trustProxy: settings["TRUST_PROXY"],
    logLevel: settings["LOG_LEVEL"] ?? "info",
    requestsPerMinute: Number(settings["REQUESTS_PER_MINUTE"] ?? 600),
    drainMilli: Number(settings["DRAIN_MILLI"] ?? 0),
  };
}

const tokenSettings = ["TOKEN_ISSUER", "TOKEN_AUDIENCE", "TOKEN_KEYS_URL"];

function tokensFrom(settings: Settings): Config["tokens"] {
  const { TOKEN_ISSUER: issuer, TOKEN_AUDIENCE: audience, TOKEN_KEYS_URL: keysUrl } = settings;
  if (issuer !== undefined && audience !== undefined && keysUrl !== undefined) {
    return { issuer, audience, keysUrl };
  }
  const missing = tokenSettings.filter((name) => settings[name] === undefined);
  if (missing.length < tokenSettings.length) {
    throw new StartError(`Set ${missing.join(" and ")}, too: the settings of tokens belong together.`);
  }
  if (!isDemo(settings)) {
    throw new StartError(
      `Set ${missing.join(", ")} to those of your identity provider. ` +
        "To try the service with keys for development and a demo bank, set DEMO=true, outside of production.",
    );
  }
  return undefined;
}

/** Keys that anybody can sign with, and data of a bank that is not there, are for a database of one's own machine. */
function isDemo({ NODE_ENV: mode, DATABASE_URL: url, DEMO: demo }: Settings): boolean {
  return mode !== "production" && (demo === undefined ? url === undefined : demo === "true");
}
