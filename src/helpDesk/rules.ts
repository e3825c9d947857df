import type { RuleTable } from "../kernel/rule.ts";

export const helpDeskRules: RuleTable = {
  HD1: {
    sentence:
      "Support gets in only while help-desk access is on; while it is off, whoever cross-launches for support is denied.",
    document: "tenant-settings",
    section: "Help Desk",
    standing: "stated",
    message: { text: "Access Denied", shownWith: [false, { level: "denied", mayDecrypt: false }] },
  },
  HD2: {
    sentence:
      "With help-desk access on and full access off, everyone who cross-launches for support is read-only, whatever their original role.",
    document: "tenant-settings",
    section: "Help Desk",
    standing: "stated",
  },
  HD3: {
    sentence:
      "With full access on as well, they have the same level as their original cross-launch role, never more.",
    document: "tenant-settings",
    section: "Help Desk",
    standing: "stated",
  },
  HD4: {
    sentence:
      "With decryption access on as well, they may decrypt descriptive logs, whatever their original role.",
    document: "tenant-settings",
    section: "Help Desk",
    standing: "stated",
  },
  HD5: {
    sentence: "By default help-desk access is on, full access on and decryption access off.",
    document: "tenant-settings",
    section: "Help Desk",
    standing: "stated",
  },
  HD6: {
    sentence:
      "While help-desk access is off, the add-ons full access and decryption access have no effect; they are kept as they are set, and reported as ineffective.",
    document: "tenant-settings",
    section: "Help Desk",
    standing: "inferred",
  },
  HD7: {
    sentence:
      "Everything done in a cross-launch, reading and refused attempts included, is audited under <admin user name>_<tenant name>_help_desk@<admin user domain>. The parts are concatenated as they are, and the id is never parsed back.",
    document: "tenant-settings",
    section: "Help Desk",
    standing: "stated",
    standingNote: "the format is later, as our text lost the placeholders",
  },
  HD8: {
    sentence:
      "Cross-launch roles: Partner Full Admin and external Full Administrator count as full; external Provisioning Administrator as limited; external Read-only as read-only; customer Full Administrator and customer Contact Center Administrator as owner; customer Read-only as read-only. Customers are users of the tenant, so the help-desk settings do not apply to them. An original level that is none of the five gives no more than read-only.",
    document: "tenant-settings",
    section: "Help Desk",
    standing: "stated",
    standingNote: "stated for Partner Full Admin; the other roles are later",
  },
  HD9: {
    sentence: "A cross-launch role whose name is not mapped counts as read-only, from outside the tenant.",
    document: "tenant-settings",
    section: "Help Desk",
    standing: "inferred",
    reading:
      "HD8 asks for a rule id of its own for unmapped names. Nobody is taken for a customer by a name nobody knows, so the help-desk settings apply.",
  },
  CL1: {
    sentence:
      "The partner's quick link works only when digital channels are enabled and tenant provisioning has completed, and only while help-desk access is on (HD1).",
    document: "tenant-settings",
    section: "Partner and Tenant User Cross Launch",
    standing: "stated",
  },
  CL2: {
    sentence:
      "The Owner made by tenant provisioning may cross-launch from the control hub when digital channels are enabled and tenant provisioning has completed; the help-desk settings do not concern Owners.",
    document: "tenant-settings",
    section: "Partner and Tenant User Cross Launch",
    standing: "stated",
  },
};
