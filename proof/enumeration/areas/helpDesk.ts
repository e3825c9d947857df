import {
  canCrossLaunch,
  type CrossLauncher,
  decideCrossLaunch,
} from "../../../src/helpDesk/canCrossLaunch.ts";
import { crossLaunchRole } from "../../../src/helpDesk/crossLaunchRole.ts";
import { type HelpDeskAccess, helpDeskAccessLevel } from "../../../src/helpDesk/helpDeskAccessLevel.ts";
import { helpDeskRisks } from "../../../src/helpDesk/helpDeskRisks.ts";
import { ineffectiveHelpDeskSettings } from "../../../src/helpDesk/ineffectiveHelpDeskSettings.ts";
import type { Role } from "../../../src/vocabulary/role.ts";
import { type Area, enumeration } from "../enumeration.ts";
import { anySwitch, roles, switches } from "../words.ts";

/** "The three switches of the Help Desk section." */
const settings = { access: anySwitch, "full access": anySwitch, decryption: anySwitch } as const;

interface Settings {
  readonly access: boolean;
  readonly "full access": boolean;
  readonly decryption: boolean;
}

function settingsOf({ access, "full access": fullAccess, decryption }: Settings) {
  return { base: access, fullAccess, decryption };
}

/** The document's table of the three switches, with what RL8 and a role that is none make of it. */
const level = enumeration({
  question: "helpDeskAccessLevel",
  space: {
    ...settings,
    "original role": { ...roles, "none of the five": "administrator" as Role },
    withheld: anySwitch,
  } as const,
  refused: [],
  decided: [
    `
  | access | full access | decryption | answer                       | by      |
  | off    | off         | off        | denied, and does not decrypt | HD1     |
  | off    | on          | any        | denied, and does not decrypt | HD1 HD6 |
  | off    | off         | on         | denied, and does not decrypt | HD1 HD6 |`,
    `
  | access | full access | decryption | withheld | original role               | answer                         | by           |
  | on     | off         | off        | any      | any                         | readOnly, and does not decrypt | HD2          |
  | on     | off         | on         | off      | other than none of the five | readOnly, and decrypts         | HD2 HD4      |
  | on     | off         | on         | on       | any                         | readOnly, and does not decrypt | HD2 RL8      |
  | on     | off         | on         | off      | none of the five            | readOnly, and does not decrypt | HD2 HD4 ST10 |
  | on     | on          | off        | any      | none of the five            | readOnly, and does not decrypt | HD8          |
  | on     | on          | on         | off      | none of the five            | readOnly, and does not decrypt | HD8 HD4 ST10 |
  | on     | on          | on         | on       | none of the five            | readOnly, and does not decrypt | HD8 RL8      |`,
    ...Object.entries(roles).map(
      ([word, role]) => `
  | access | full access | decryption | withheld | original role | answer                        | by      |
  | on     | on          | off        | any      | ${word}       | ${role}, and does not decrypt | HD3     |
  | on     | on          | on         | off      | ${word}       | ${role}, and decrypts         | HD3 HD4 |
  | on     | on          | on         | on       | ${word}       | ${role}, and does not decrypt | HD3 RL8 |`,
    ),
  ],
  say: (value) => {
    const { level: role, mayDecrypt } = value as HelpDeskAccess;
    return `${role}, and ${mayDecrypt ? "decrypts" : "does not decrypt"}`;
  },
  ask: (given) => helpDeskAccessLevel(settingsOf(given), given["original role"], given.withheld),
});

/** HD6, RL8: the add-ons that are on and have no effect. */
const ineffective = enumeration({
  question: "ineffectiveHelpDeskSettings",
  space: { ...settings, withheld: anySwitch } as const,
  refused: [],
  decided: [
    `
  | access | full access | decryption | withheld | answer                 | by  |
  | on     | any         | off        | any      | none                   | HD6 |
  | on     | any         | on         | off      | none                   | HD6 |
  | on     | any         | on         | on       | decryption             | RL8 |
  | off    | off         | off        | any      | none                   | HD6 |
  | off    | on          | off        | any      | fullAccess             | HD6 |
  | off    | off         | on         | any      | decryption             | HD6 |
  | off    | on          | on         | any      | fullAccess, decryption | HD6 |`,
  ],
  ask: (given) => ineffectiveHelpDeskSettings(settingsOf(given), given.withheld),
});

/** DL6: "An Owner without it who lets support decrypt is told of the risk." */
const risks = enumeration({
  question: "helpDeskRisks",
  space: {
    "access before": anySwitch,
    "decryption before": anySwitch,
    access: switches,
    "full access": anySwitch,
    decryption: anySwitch,
    "may decrypt": anySwitch,
  } as const,
  derived: {
    "support decrypts": (words) =>
      words["access"] === "on" && words["decryption"] === "on" ? "from then on" : "not after",
    "support decrypted": (words) =>
      words["access before"] === "on" && words["decryption before"] === "on" ? "before" : "not before",
  },
  refused: [],
  decided: [
    `
  | may decrypt | support decrypted | support decrypts | answer             | by  |
  | on          | any               | any              | none               | DL6 |
  | off         | before            | any              | none               | DL6 |
  | off         | not before        | not after        | none               | DL6 |
  | off         | not before        | from then on     | letsSupportDecrypt | DL6 |`,
  ],
  ask: (given) =>
    helpDeskRisks(
      { base: given["access before"], fullAccess: true, decryption: given["decryption before"] },
      settingsOf(given),
      given["may decrypt"],
    ),
});

/** CL1, CL2, HD1: who cross-launches at all. */
const launching = enumeration({
  question: "canCrossLaunch",
  space: {
    launcher: {
      "help desk": "helpDesk",
      partner: "partner",
      "provisioned Owner": "provisionedOwner",
      "outside: an unknown one": "customer" as CrossLauncher,
    },
    "digital channels": anySwitch,
    "provisioning completed": anySwitch,
    ...settings,
  } as const,
  derived: {
    "the tenant is": (words) =>
      words["digital channels"] === "on" && words["provisioning completed"] === "on" ? "ready" : "not ready",
  },
  refused: [
    `
  | launcher          | the tenant is | by  |
  | partner           | not ready     | CL1 |
  | provisioned Owner | not ready     | CL2 |`,
    `
  | launcher             | access | by  |
  | help desk or partner | off    | HD1 |`,
  ],
  decided: [
    `
  | launcher          | answer | by  |
  | help desk         | yes    | HD1 |
  | partner           | yes    | CL1 |
  | provisioned Owner | yes    | CL2 |`,
  ],
  ask: (given) => decideCrossLaunch(given.launcher, provisioningOf(given), settingsOf(given)),
  can: (given) => canCrossLaunch(given.launcher, provisioningOf(given), settingsOf(given)),
});

function provisioningOf(given: {
  readonly "digital channels": boolean;
  readonly "provisioning completed": boolean;
}) {
  return {
    digitalChannelsEnabled: given["digital channels"],
    provisioningCompleted: given["provisioning completed"],
  };
}

/** HD8, HD9: the names of the control hub. Case of letters does not matter; names are compared whole. */
const naming = enumeration({
  question: "crossLaunchRole",
  space: {
    name: {
      "Partner Full Admin": "Partner Full Admin",
      "in capitals": "PARTNER FULL ADMIN",
      "External Full Administrator": "External Full Administrator",
      "External Provisioning Administrator": "External Provisioning Administrator",
      "External Read-only": "External Read-only",
      "Customer Full Administrator": "Customer Full Administrator",
      "Customer Contact Center Administrator": "Customer Contact Center Administrator",
      "Customer Read-only": "Customer Read-only",
      "a part of a name": "Full Administrator",
      "with a blank": "Partner Full Admin ",
      "a name that every object has": "constructor",
      "outside: a number": 7 as unknown as string,
    },
  } as const,
  refused: [],
  decided: [
    `
  | name                                                                 | answer                  | by  |
  | Partner Full Admin or in capitals or External Full Administrator     | full, from outside      | HD8 |
  | External Provisioning Administrator                                  | limited, from outside   | HD8 |
  | External Read-only                                                   | readOnly, from outside  | HD8 |
  | Customer Full Administrator or Customer Contact Center Administrator | owner, of the tenant    | HD8 |
  | Customer Read-only                                                   | readOnly, of the tenant | HD8 |
  | a part of a name or with a blank or a name that every object has     | readOnly, from outside  | HD9 |`,
  ],
  say: (value) => {
    const { role, isTenantUser } = value as { readonly role: Role; readonly isTenantUser: boolean };
    return `${role}, ${isTenantUser ? "of the tenant" : "from outside"}`;
  },
  ask: ({ name }) => crossLaunchRole(name),
});

export const area: Area = {
  area: "the questions about the help desk and cross-launches",
  enumerations: [level, ineffective, risks, launching, naming],
};
