import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { parseTenant, type Tenant } from "tenant-policy";
import type { Database } from "./database/database.ts";
import { store } from "./store/provision.ts";
import type { DevelopmentKeys } from "./tokens/developmentKeys.ts";

const require = createRequire(import.meta.url);

/** The bank of the library's demo. */
export function demoBank(): Tenant {
  const file = require
    .resolve("tenant-policy/package.json")
    .replace(/package\.json$/, "examples/tenants/retail-bank.json");
  const { value, issues } = parseTenant(readFileSync(file, "utf8"));
  if (issues !== undefined) throw new Error(issues[0].message);
  return value;
}

/** Stores the bank of the library's demo, and says what can be tried with it. */
export async function tryThese(database: Database, keys: DevelopmentKeys, url: string): Promise<string> {
  const bank = demoBank();
  await store(database, bank);
  const olga = await keys.sign({ sub: "olga", tenant: bank.id });
  const rory = await keys.sign({ sub: "rory", tenant: bank.id });
  const desk = await keys.sign({ sub: "desk", tenant: bank.id, kind: "system" });
  const corner = await keys.sign({ sub: "desk", tenant: "corner-bank", kind: "system" });
  const at = `${url}/tenants/${bank.id}`;
  return `
The service listens on ${url}, with a bank in it. ${url}/documentation is a page to try all of it.
Or try, in another shell, with the tokens of Olga, an Owner; of Rory, who may only look; and of a system.
Any other token: npm run token -- --sub ann --tenant retail-bank

OLGA=${olga}
RORY=${rory}
DESK=${desk}
CORNER=${corner}
# Print each answer on a line of its own:
curl() { command curl -w '\\n' "$@"; }

# Olga allows another e-mail domain. Then Rory tries, and is told why not, in German:
curl ${at}/commands -H "Authorization: Bearer $OLGA" \\
  -H 'Content-Type: application/json' -d '{"type":"emailDomains/allow","domain":"cards.example"}'
curl ${at}/commands -H "Authorization: Bearer $RORY" -H 'Accept-Language: de' \\
  -H 'Content-Type: application/json' -d '{"type":"emailDomains/allow","domain":"loans.example"}'

# What would it change if Fiona could only look?
curl '${at}/commands?dryRun=true' -H "Authorization: Bearer $OLGA" \\
  -H 'Content-Type: application/json' -d '{"type":"teammates/changeRole","teammate":"fiona","role":"readOnly"}'

# May Ann edit the fraud check? What may Olga edit from where she is? And who has changed what?
curl '${at}/questions/assetAccess?teammate=ann&action=edit&asset=fraud-check' -H "Authorization: Bearer $OLGA"
curl '${at}/assets?action=edit' -H "Authorization: Bearer $OLGA"
curl ${at}/audit.csv -H "Authorization: Bearer $OLGA"

# The first question as AuthZEN asks it:
curl ${url}/access/v1/evaluation -H "Authorization: Bearer $DESK" -H 'Content-Type: application/json' \\
  -d '{"subject":{"type":"teammate","id":"ann"},"action":{"name":"edit"},"resource":{"type":"asset","id":"fraud-check"}}'

# A system makes a tenant, with a token of the new tenant. Then its Owner can be somebody: npm run token -- --sub nia --tenant corner-bank
curl -X PUT ${url}/tenants/corner-bank -H "Authorization: Bearer $CORNER" -H 'Content-Type: application/json' \\
  -d '{"name":"Corner Bank","owner":{"id":"nia","email":"nia@corner.example"},"timeZone":"Europe/London","profileKey":"key-1"}'
`;
}
