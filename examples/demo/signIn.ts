import { decideIpAllowed, ipListRisks, signInRequirement, twoFactorModes } from "tenant-policy";
import { bank, teammate } from "./bank.ts";
import { table, yesNo } from "./layout.ts";
import type { Section } from "./section.ts";

const { management, api } = bank.networkAccess;

const attempts = [
  ["192.0.2.77", "ann"],
  ["198.51.100.9", "olga"],
  ["198.51.100.9", "ann"],
  ["192.0.2.077", "olga"],
  ["::ffff:192.0.2.77", "ann"],
  ["2001:DB8:1:0::5", "ann"],
  ["198.51.100.9", "felix"],
] as const;

const head = ["signing in from", "as", ...twoFactorModes, "because, with remoteOnly"];
const listed = `Addresses that may manage the tenant: ${management.entries.join(", ")}`;

export const signIn: Section = {
  name: "sign-in",
  document: "Privacy and security",
  title: "Addresses and two-factor authentication",
  extract: () => [listed, ...table([head, ...attempts.slice(0, 4).map(rowOf)])],
  lines: () => [
    listed,
    "Olga is an administrator, Felix has remote access, Ann is neither.",
    `The columns are the two-factor modes. This bank's mode is ${bank.networkAccess.twoFactor}.`,
    "",
    ...table([head, ...attempts.map(rowOf)]),
    "",
    ...table([
      ["API request from", "allowed", "because"],
      ...["198.51.100.20", "192.0.2.77"].map((address) => {
        const { value, because } = decideIpAllowed(address, api, "api");
        return [address, yesNo(value), because.join(" ")];
      }),
    ]),
    "",
    `The risk for an administrator who sets this list from 198.51.100.9: ${risks()}`,
  ],
};

function rowOf([address, id]: readonly [string, string]): readonly string[] {
  const { role, hasRemoteAccess } = teammate(id);
  const attempt = { address, list: management, isAdministrator: role === "owner", hasRemoteAccess };
  const answers = twoFactorModes.map((twoFactor) => signInRequirement({ ...attempt, twoFactor }));
  const asItIs = signInRequirement({ ...attempt, twoFactor: "remoteOnly" });
  return [address, id, ...answers.map(({ value }) => value ?? "?"), asItIs.because.join(" ")];
}

function risks(): string {
  return ipListRisks(management, "198.51.100.9").value?.join(", ") ?? "?";
}
