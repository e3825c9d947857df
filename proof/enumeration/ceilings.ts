import type { Module } from "../../src/userProfiles/modules.ts";
import type { ProfileKind } from "../../src/userProfiles/kinds.ts";
import type { Words } from "./oracleTable.ts";

export const kinds = {
  "Standard Agent": "standardAgent",
  "Premium Agent": "premiumAgent",
  Supervisor: "supervisor",
  Administrator: "administrator",
  "Administrator Only": "administratorOnly",
} as const;

export const anyKind = { ...kinds, "outside: an unknown one": "manager" as ProfileKind } as const;

export const modules = {
  "Agent Desktop": "agentDesktop",
  "Call Monitoring": "callMonitoring",
  "Call Recording": "callRecording",
  Multimedia: "multimedia",
  Provisioning: "provisioning",
  "Recording Management": "recordingManagement",
  "Reporting and Analytics": "reportingAndAnalytics",
  "Routing Strategy": "routingStrategy",
} as const;

export const anyModule = { ...modules, "outside: an unknown one": "payroll" as Module } as const;

/** UP13: "Standard Agent: Agent Desktop. Premium Agent: Agent Desktop and Multimedia. …" */
const ceilings: Readonly<Record<string, readonly string[]>> = {
  "Standard Agent": ["Agent Desktop"],
  "Premium Agent": ["Agent Desktop", "Multimedia"],
  Supervisor: Object.keys(modules),
  Administrator: Object.keys(modules),
  "Administrator Only": ["Provisioning", "Call Recording", "Routing Strategy", "Reporting and Analytics"],
};

/** Whether a module is within what the kind of the profile can have. */
export function ceilingOf(module: string | undefined): (words: Words) => string {
  return (words) => {
    const named = module ?? words["module"] ?? "";
    return ceilings[words["kind"] ?? ""]?.includes(named) === true
      ? "within the ceiling"
      : "above the ceiling";
  };
}

/** UP13: "Standard Agent and Administrator Only always have 'specific' access." Another is outside its type (ST10). */
export function accessOf({ kind = "", access = "" }: Words): string {
  const isSpecific = kind === "Standard Agent" || kind === "Administrator Only";
  return isSpecific && access === "all" ? "outside: not for this kind" : access;
}
