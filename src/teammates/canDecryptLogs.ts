import { type Decision, decision, outsideType } from "../kernel/decision/decision.ts";
import { owns } from "../kernel/schema/guards.ts";
import { isRole, type Role } from "../vocabulary/role.ts";

/** What settles decryption: of a teammate the grant, of whoever cross-launches what `helpDeskAccessLevel` gives them. */
export type LogReader =
  | { readonly kind: "teammate"; readonly decryptsLogs: boolean }
  | {
      readonly kind: "helpDesk" | "partner";
      readonly level: "denied" | Role;
      readonly mayDecrypt: boolean;
    };

const readerKeys = ["kind"] as const;
const rightKeys = ["decryptsLogs", "level", "mayDecrypt"] as const;

const granted = decision(true, "DL4");
const notGranted = decision(false, "DL3");
const supportMay = decision(true, "HD4");
const supportMayNot = decision(false, "HD4");
const supportDenied = decision(false, "HD1");

/** Whether someone may decrypt the encrypted logs: all of them or none, whatever their role (DL3, DL4, HD1, HD4). */
export function canDecryptLogs(reader: LogReader): boolean {
  return decideDecryptLogs(reader).value;
}

export function decideDecryptLogs(reader: LogReader): Decision<boolean> {
  if (!owns(reader, readerKeys, rightKeys)) return outsideType;
  switch (reader.kind) {
    case "teammate":
      if (typeof reader.decryptsLogs !== "boolean") return outsideType;
      return reader.decryptsLogs ? granted : notGranted;
    case "helpDesk":
    case "partner":
      if (typeof reader.mayDecrypt !== "boolean") return outsideType;
      if (reader.level === "denied") return supportDenied;
      if (!isRole(reader.level)) return outsideType;
      return reader.mayDecrypt ? supportMay : supportMayNot;
    default:
      return outsideType;
  }
}
