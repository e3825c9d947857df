// `npm run token -- --sub ann --tenant retail-bank`: prints a token that is signed with the keys for development.
import { join } from "node:path";
import { parseArgs } from "node:util";
import { systemClock } from "./clock.ts";
import { configFrom } from "./config.ts";
import { StartError } from "./startError.ts";
import { type Claims, developmentKeys } from "./tokens/developmentKeys.ts";
import { verifierOf } from "./tokens/verifier.ts";

const text = { type: "string" } as const;
const options = { sub: text, tenant: text, kind: text, email: text, role: text };
const usage =
  "npm run token -- --sub ann --tenant retail-bank [--kind system]\n" +
  "npm run token -- --sub hal --tenant retail-bank --kind helpDesk --email hal@desk.example --role full";

try {
  console.log(await signed());
} catch (error) {
  console.error(error instanceof StartError ? error.message : `${String(error)}\n${usage}`);
  process.exitCode = 1;
}

/** The service itself looks at whether it would trust the token. */
async function signed(): Promise<string> {
  const { values } = parseArgs({ options });
  const { tokens, folder } = configFrom(process.env);
  if (tokens !== undefined) throw new StartError("Tokens come from the identity provider that is set.");
  const keys = await developmentKeys(join(folder, "development-keys.json"), systemClock);
  const token = await keys.sign(values as unknown as Claims);
  if ((await verifierOf(keys.rules, systemClock)(token)) === undefined) {
    throw new StartError(`These claims make no token that the service trusts.\n${usage}`);
  }
  return token;
}
