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
  /** Whose tokens are trusted; without it, those of development keys are. */
  readonly tokens:
    { readonly issuer: string; readonly audience: string; readonly keysUrl: string } | undefined;
  readonly logLevel: string;
  /** How many requests a caller may send in a minute, to each process. */
  readonly requestsPerMinute: number;
  /** How long the process still takes requests after it said that it is stopping. */
  readonly drainMilli: number;
}

export function configFrom(environment: NodeJS.ProcessEnv): Config {
  const [host, port] = [environment["HOST"] ?? "127.0.0.1", Number(environment["PORT"] ?? 3000)];
  return {
    ...{ host, port, publicUrl: environment["PUBLIC_URL"] ?? `http://${host}:${port}` },
    databaseUrl: environment["DATABASE_URL"],
    folder: environment["FOLDER"] ?? new URL("../.data", import.meta.url).pathname,
    tokens: tokensFrom(environment),
    logLevel: environment["LOG_LEVEL"] ?? "info",
    requestsPerMinute: Number(environment["REQUESTS_PER_MINUTE"] ?? 600),
    drainMilli: Number(environment["DRAIN_MILLI"] ?? 0),
  };
}

function tokensFrom(environment: NodeJS.ProcessEnv): Config["tokens"] {
  const { TOKEN_ISSUER: issuer, TOKEN_AUDIENCE: audience, TOKEN_KEYS_URL: keysUrl } = environment;
  if (issuer !== undefined && audience !== undefined && keysUrl !== undefined) {
    return { issuer, audience, keysUrl };
  }
  if (environment["NODE_ENV"] === "production") {
    throw new Error("In production, set TOKEN_ISSUER, TOKEN_AUDIENCE and TOKEN_KEYS_URL.");
  }
  return undefined;
}
