/** The Help Desk section of tenant-settings, in its words. */

export interface TableRow {
  /** Allow Webex Connect Help Desk Team to access my/this Webex Connect (Read Only). */
  readonly readOnlyAccess: "selected" | "not selected";
  /** Allow full access. */
  readonly fullAccess: "selected" | "not selected" | "any";
  /** Allow decryption access. */
  readonly decryptionAccess: "selected" | "not selected" | "any";
  readonly access: "Access Denied" | "read-only access" | "the same level as the original role";
  readonly decryptPermission: boolean;
}

export const table: readonly TableRow[] = [
  {
    readOnlyAccess: "not selected",
    fullAccess: "any",
    decryptionAccess: "any",
    access: "Access Denied",
    decryptPermission: false,
  },
  {
    readOnlyAccess: "selected",
    fullAccess: "not selected",
    decryptionAccess: "not selected",
    access: "read-only access",
    decryptPermission: false,
  },
  {
    readOnlyAccess: "selected",
    fullAccess: "selected",
    decryptionAccess: "not selected",
    access: "the same level as the original role",
    decryptPermission: false,
  },
  {
    readOnlyAccess: "selected",
    fullAccess: "not selected",
    decryptionAccess: "selected",
    access: "read-only access",
    decryptPermission: true,
  },
  {
    readOnlyAccess: "selected",
    fullAccess: "selected",
    decryptionAccess: "selected",
    access: "the same level as the original role",
    decryptPermission: true,
  },
];

/** The example of a user with the Partner Full Admin role: which options are selected, and what the user will have. */
export const partnerFullAdmin = [
  { selected: ["read-only", "full", "decryption"], sees: "full access along with the decrypt permission" },
  { selected: ["read-only"], sees: "read-only access" },
  { selected: ["read-only", "decryption"], sees: "read-only access along with the decrypt permission" },
  { selected: ["read-only", "full"], sees: "full access" },
  { selected: [], sees: "Access Denied" },
] as const;
