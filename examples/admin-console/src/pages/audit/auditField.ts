import type {
  AssetRecord,
  Channel,
  ChannelSettings,
  HelpDeskSettings,
  InboundMediaSettings,
  MediaExpiry,
  PasswordPolicy,
  TeammateRecord,
  Tenant,
  UserProfile,
} from "tenant-policy";

/** A part of a tenant. */
export type AuditArea = Exclude<keyof Tenant, "schemaVersion" | "id">;

/** The lists of a tenant whose entries the audit trail names by their ids. */
export const lists = ["records", "groups", "teams", "channels", "entries", "takenOff", "retired"] as const;

export type AuditList = (typeof lists)[number];

type KeyOf<Part> = Part extends Part ? keyof Part : never;

/** What a change can be of. Something new in the tenant does not compile until it is named in every language. */
export type AuditField =
  | KeyOf<TeammateRecord | AssetRecord | UserProfile | Channel>
  | KeyOf<HelpDeskSettings | InboundMediaSettings | MediaExpiry | PasswordPolicy | ChannelSettings>
  | Exclude<
      KeyOf<
        | Tenant["subscription"]
        | Tenant["bounceList"]
        | Tenant["networkAccess"]
        | Tenant["privacy"]
        | Tenant["profileKey"]
      >,
      AuditList
    >
  | (
      | "level"
      | "toggles"
      | "entries"
      | "group"
      | "addedAtMilli"
      | "takenOffAtMilli"
      | "module"
      | "sentAtMilli"
      | "withdrawal"
    );

/** Whether the key is that of a list, whose entries stand under their ids. */
export function isAuditList(key: string | undefined): key is AuditList {
  return lists.some((list) => list === key);
}
