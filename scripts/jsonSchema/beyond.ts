import type { RuleId } from "../../src/kernel/decision/rule.ts";
import type { IssueCode } from "../../src/kernel/schema/issue.ts";
import { profileKinds } from "../../src/userProfiles/kinds.ts";
import { rulesOfKinds } from "./assetRules.ts";
import {
  auditPart,
  displayName,
  domain,
  fileType,
  type EntryGrammar,
  type Grammar,
  ipNetwork,
  mailbox,
  mailboxWithoutWildcards,
  notBlank,
  storedDomain,
  storedMailbox,
  storedMailboxWithoutWildcards,
} from "./grammars.ts";
import { array, type JsonSchema, object, objectWith, oneOf, wholeNumber } from "./keywords.ts";

/** How JSON Schema puts a check that the schemas in `src` only name. */
export interface Beyond {
  /** The keywords that it adds. */
  readonly says?: JsonSchema;
  /** Of a string or the entries of a list, the grammar in the place of keywords. */
  readonly grammar?: Grammar | EntryGrammar;
  /** The definitions that `says` refers to. */
  readonly defs?: Readonly<Record<string, JsonSchema>>;
  /** What JSON Schema cannot say. */
  readonly unsaid?: Unsaid;
}

export interface Unsaid {
  readonly sentence: string;
  /** The issues of the library where JSON Schema sees nothing wrong. */
  readonly issues: readonly (readonly [rule: RuleId, code: IssueCode])[];
}

const alwaysSpecific = Object.entries(profileKinds).filter(([, { isAlwaysSpecific }]) => isAlwaysSpecific);

const formOfZoneName: JsonSchema = {
  pattern: "^(?:[Uu][Tt][Cc]|[A-Za-z_]+(?:/[A-Za-z0-9_+-]+)+)$",
  maxLength: 64,
};

const byName = {
  "access of the kind": {
    says: {
      if: objectWith(
        "kind",
        alwaysSpecific.map(([kind]) => kind),
      ),
      then: object({ access: oneOf(["specific"]) }),
    },
  },
  "address or prefix": {
    grammar: ipNetwork,
    unsaid: {
      sentence: "An IPv6 address is complete, and the host bits of a prefix are zero.",
      issues: [["IP3", "invalidValue"]],
    },
  },
  "at least one Owner who has accepted": {
    says: { allOf: [object({ records: { $ref: "#/$defs/hasOwner" } })] },
    defs: { hasOwner: hasOwner() },
  },
  domain: { grammar: domain },
  "each changer once": {
    says: array({ uniqueItems: true }),
    unsaid: {
      sentence: "In `readdressedBy`, nobody is listed twice.",
      issues: [["TM18", "duplicate"]],
    },
  },
  "file type": { grammar: fileType },
  "home of an Owner": {
    says: { if: objectWith("role", ["owner"]), then: object({ home: object({ level: oneOf(["tenant"]) }) }) },
  },
  "id of the address": {
    unsaid: {
      sentence: "The id of an entry of the bounce list is its e-mail address in lower case.",
      issues: [["BL8", "invalidValue"]],
    },
  },
  "ids that are retired": {
    unsaid: {
      sentence: "No id is both in use and retired.",
      issues: [["ST14", "duplicate"]],
    },
  },
  "limits of the unit": {
    says: {
      if: objectWith("unit", ["hours"]),
      then: object({ amount: wholeNumber(4, 168) }),
      else: object({ amount: wholeNumber(1, 7) }),
    },
  },
  mailbox: { grammar: mailbox },
  "mailbox without wildcards": { grammar: mailboxWithoutWildcards },
  "minimum age within the maximum age": {
    unsaid: {
      sentence: "The minimum age of a password is not above a maximum age that is in force.",
      issues: [["PW5", "invalidValue"]],
    },
  },
  "name that people read": {
    says: displayName,
    unsaid: {
      sentence: "A name holds no half of a surrogate pair without its other half.",
      issues: [["ST16", "invalidValue"]],
    },
  },
  "not blank": { says: notBlank },
  "one share each": {
    says: {
      allOf: [
        object({ sharedWith: array({ uniqueItems: true }), withdrawingFrom: array({ uniqueItems: true }) }),
      ],
    },
    unsaid: {
      sentence:
        "No workspace is in both `sharedWith` and `withdrawingFrom`, and neither holds the workspace that the asset belongs to. No two withdrawals of an app have the same id, whether they have ended or not.",
      issues: [
        ["AS14", "duplicate"],
        ["AS19", "duplicate"],
        ["ST14", "duplicate"],
        ["ST19", "duplicate"],
      ],
    },
  },
  "part of an audit id": {
    says: auditPart,
    unsaid: {
      sentence:
        "The user name and the domain of a person who cross-launches hold no half of a surrogate pair without its other half.",
      issues: [["HD7", "invalidValue"]],
    },
  },
  // It changes the order and refuses nothing.
  "order of addresses": {},
  "ranges of the entries": {
    says: {
      dependentRequired: { ipv4: ["ipv6"], ipv6: ["ipv4"] },
      if: object({ entries: array({ maxItems: 0 }) }),
      then: object({ ipv4: array({ maxItems: 0 }), ipv6: array({ maxItems: 0 }) }),
    },
  },
  "references between parts": {
    unsaid: {
      sentence: "The groups, teams and user profiles to which other parts refer exist.",
      issues: [["ST11", "unknownReference"]],
    },
  },
  "rules of the kind": { says: rulesOfKinds() },
  "form of a time zone's name": { says: formOfZoneName },
  "stored domain": { grammar: storedDomain },
  "stored mailbox": { grammar: storedMailbox },
  "stored mailbox without wildcards": { grammar: storedMailboxWithoutWildcards },
  "time zone that the host knows": {
    says: formOfZoneName,
    unsaid: { sentence: "The host knows the time zone.", issues: [["TZ1", "invalidValue"]] },
  },
  "unique addresses": {
    unsaid: {
      sentence:
        "No two teammates have the same e-mail address, or are changing to it, whatever the case of its letters.",
      issues: [["TM10", "duplicate"]],
    },
  },

  // What every list of entries has, without naming it.
  "depth of nested lists": {
    unsaid: {
      sentence: "A list of entries nests at most ten levels of arrays.",
      issues: [["ST3", "invalidType"]],
    },
  },
  "unique ids": {
    unsaid: {
      sentence: "No two entries of a list have the same id.",
      issues: [["ST5", "duplicate"]],
    },
  },
} satisfies Readonly<Record<string, Beyond>>;

export type BeyondName = keyof typeof byName;

export const beyondNames = Object.keys(byName) as readonly BeyondName[];

/** What is beyond every list of entries. */
export const beyondLedger: readonly BeyondName[] = ["depth of nested lists", "unique ids"];

/** Throws for a name that is not described above. */
export function beyondOf(name: string): Beyond {
  if (!Object.hasOwn(byName, name))
    throw new Error(`scripts/jsonSchema/beyond.ts does not describe "${name}"`);
  return byName[name as BeyondName];
}

/** A list that holds an Owner, at whatever depth. */
function hasOwner(): JsonSchema {
  const isOwner = objectWith("role", ["owner"]);
  const owner = {
    allOf: [isOwner, { ...object({ invitation: { type: "null" } }), required: ["invitation"] }],
  };
  return array({ contains: { if: { type: "array" }, then: { $ref: "#/$defs/hasOwner" }, else: owner } });
}
