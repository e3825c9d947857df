import type { Chapter } from "../proof.ts";
import { hosts, isThere } from "./hosts.ts";
import { proofOn } from "./proofOn.ts";

// What is missing elsewhere than on Linux on x64 is left out, and said so. In CI it is a fault.
const asked = hosts.filter((host) => {
  const isAsked = isThere(host) || process.env["CI"] !== undefined;
  if (!isAsked) console.log(`skipped ${host.name}: there is no such program here`);
  return isAsked;
});

export const chapter: Chapter = {
  title: "Purity",
  about: `The library is said to be pure: the same question has the same answer on every host, whenever it is asked. Here the
built library is put into one script with many questions: every export is called with odd values of every kind, and tenants
take commands of every type. Each host runs the script and makes a hash of all answers, which has to be the hash that the
source has on this Node. Each host also compares what global and built-in names there are before and after.

Questions about time are asked in zones and at instants of 1970 to 2034 of which all these hosts know the same. Hosts with
other data about a zone answer otherwise in that zone; compat/hosts shows what is then promised. That a run of the script finds no
difference does not show that there is none for other arguments.`,
  proofs: asked.map(proofOn),
};
