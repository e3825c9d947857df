import type { Chapter } from "../proof.ts";
import { addressProofs } from "./addresses/addressProofs.ts";
import { schemaProofs } from "./schemas/schemaProofs.ts";
import { timeProofs } from "./time/timeProofs.ts";

export const chapter: Chapter = {
  title: "Time, addresses and schemas",
  about: `For three subjects there are programs that others wrote: Temporal for time zones, \`net.BlockList\` and cidr-tools for
IP addresses, ajv for JSON Schema. What they can answer too, they are asked too.

Time is compared around every change of the clocks from 1900 to 2037, in every zone that the host names:
\`formatTimestamp\` and \`formatDisplay\` a millisecond before it, at it and after it; \`instantOf\` at the borders of
what the clocks skip or repeat and within it, with both choices for gaps and with TZ7 among the reasons; \`nextRun\`
of a job within it, asked for a day before, just before and a day after. Both sides read the zones of the same host,
in one process: hosts have different data, and whether those are right is not compared. Where the host zones take
turns, each zone is asked about in one of them; \`npm run proof\` asks about all zones, and CI about some.

Addresses are asked about at the borders of every prefix of random lists, in random spellings, those of IPv4-mapped
addresses included. The other programs get the plain form: IP3 refuses spellings that they read differently.

Schemas are compared through what an application calls: \`parseTenant\`, \`parseCommand\`, the Standard Schemas of
commands and each \`check…\`.`,
  proofs: [...timeProofs, ...addressProofs, ...schemaProofs],
};
