import { alsoBroken, type Decision, decision, outsideType } from "../kernel/decision/decision.ts";
import { ownValue } from "../kernel/schema/guards.ts";
import { isRole, type Role } from "../vocabulary/role.ts";

/**
 * The facts that decide who may decrypt logs. For a teammate, it is their grant. For a person who cross-launches for
 * support, it is the access that `helpDeskAccessLevel` gives.
 */
export type LogReader =
  | { readonly kind: "teammate"; readonly decryptsLogs: boolean }
  | {
      readonly kind: "helpDesk" | "partner";
      readonly level: "denied" | Role;
      readonly mayDecrypt: boolean;
    };

const granted = decision(true, "DL4");
const notGranted = decision(false, "DL3");
const supportAllowed = decision(true, "HD4");
const supportRefused = decision(false, "HD4");
const supportDenied = decision(false, "HD1");

/**
 * Whether a person may decrypt the encrypted logs of the tenant: all of them or none, whatever their role (DL3, DL4,
 * HD1, HD4). `isWithheld` says whether the subscription withholds decryption; then nobody may (RL8). A value outside its
 * declared type gives false (ST10).
 *
 * @example
 * canDecryptLogs({ kind: "teammate", decryptsLogs: true }); // true
 * canDecryptLogs({ kind: "helpDesk", level: "readOnly", mayDecrypt: true }); // true
 * canDecryptLogs({ kind: "helpDesk", level: "denied", mayDecrypt: true }); // false
 */
export function canDecryptLogs(reader: LogReader, isWithheld = false): boolean {
  // Clever for size: the reasons of RL8 stay out of the bundle, 472 bytes instead of 574.
  return typeof isWithheld === "boolean" && !isWithheld && decideByGrant(reader).value;
}

/**
 * `canDecryptLogs` with its reasons. For a teammate, an allow names DL4 and a refusal DL3. For a person who
 * cross-launches, both name HD4, or HD1 if they are denied access. A refusal names RL8 for decryption that is withheld;
 * ST10 alone for a value outside its declared type.
 */
export function decideDecryptLogs(reader: LogReader, isWithheld = false): Decision<boolean> {
  const decided = decideByGrant(reader);
  if (typeof isWithheld !== "boolean" || decided === outsideType) return outsideType;
  return alsoBroken(decided, isWithheld && { rule: "RL8", facts: { feature: "decryption" } });
}

function decideByGrant(reader: LogReader): Decision<boolean> {
  // One by one, as it takes fewer bytes: which there are depends on the kind.
  const level = ownValue(reader, "level");
  const decryptsLogs = ownValue(reader, "decryptsLogs");
  const mayDecrypt = ownValue(reader, "mayDecrypt");
  switch (ownValue(reader, "kind")) {
    case "teammate":
      if (typeof decryptsLogs !== "boolean") return outsideType;
      return decryptsLogs ? granted : notGranted;
    case "helpDesk":
    case "partner":
      if (typeof mayDecrypt !== "boolean") return outsideType;
      if (level === "denied") return supportDenied;
      if (!isRole(level)) return outsideType;
      return mayDecrypt ? supportAllowed : supportRefused;
    default:
      return outsideType;
  }
}
