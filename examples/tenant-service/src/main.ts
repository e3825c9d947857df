import { mkdirSync } from "node:fs";
import { join } from "node:path";
import closeWithGrace from "close-with-grace";
import { systemClock } from "./clock.ts";
import { configFrom } from "./config.ts";
import { openEmbedded } from "./database/embedded.ts";
import { migrate } from "./database/migrate.ts";
import { openServer } from "./database/server.ts";
import { tryThese } from "./demo.ts";
import { serverOf } from "./http/server.ts";
import { logOf } from "./operations/log.ts";
import { stop } from "./operations/stop.ts";
import { replicasOf } from "./store/replicas.ts";
import { developmentKeys } from "./tokens/developmentKeys.ts";
import { publishedKeys } from "./tokens/publishedKeys.ts";
import { verifierOf } from "./tokens/verifier.ts";

const config = configFrom(process.env);
mkdirSync(config.folder, { recursive: true });
const database =
  config.databaseUrl === undefined
    ? await openEmbedded(join(config.folder, "database"))
    : openServer(config.databaseUrl);
await migrate(database);

const development =
  config.tokens === undefined
    ? await developmentKeys(join(config.folder, "development-keys.json"), systemClock)
    : undefined;
const rules =
  config.tokens === undefined
    ? development?.rules
    : { ...config.tokens, keys: publishedKeys(config.tokens.keysUrl) };
if (rules === undefined) throw new Error("There are no keys.");

const server = await serverOf(
  {
    ...{ database, clock: systemClock },
    ...{ verifier: verifierOf(rules, systemClock), replicas: replicasOf(database) },
    requestsPerMinute: config.requestsPerMinute,
    publicUrl: config.publicUrl,
  },
  logOf(systemClock, config.logLevel),
);
// What is being answered is answered, and then nothing is left open.
closeWithGrace({ delay: config.drainMilli + 10_000, logger: server.log }, async ({ err }) => {
  if (err !== undefined) server.log.fatal(err);
  await stop(server, database, err === undefined ? config.drainMilli : 0);
});
await server.listen({ host: config.host, port: config.port });
if (development !== undefined)
  console.log(await tryThese(database, development, `http://${config.host}:${config.port}`));
