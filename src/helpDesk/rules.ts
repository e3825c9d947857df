import type { RuleTable } from "../kernel/rule.ts";

export const helpDeskRules: RuleTable = {
  HD1: {
    sentence: "Base off: denied.",
    document: "tenant-settings",
    section: "Help Desk",
    standing: "stated",
    message: "Access Denied",
  },
  HD2: {
    sentence: "Base on without full access: read-only, whatever the role.",
    document: "tenant-settings",
    section: "Help Desk",
    standing: "stated",
  },
  HD3: {
    sentence: "With full access: the same level as the original cross-launch role, never more.",
    document: "tenant-settings",
    section: "Help Desk",
    standing: "stated",
  },
  HD4: {
    sentence: "With decryption: descriptive logs may be decrypted, whatever the role.",
    document: "tenant-settings",
    section: "Help Desk",
    standing: "stated",
  },
  HD5: {
    sentence: "Defaults: base on, full access on, decryption off.",
    document: "tenant-settings",
    section: "Help Desk",
    standing: "stated",
  },
  HD6: {
    sentence: "Base off makes the add-ons ineffective; they are kept in state and reported as ineffective.",
    document: "tenant-settings",
    section: "Help Desk",
    standing: "inferred",
  },
  HD7: {
    sentence:
      "Everything done in a cross-launch, reading and refusals included, is to be audited, under <admin user name>_<tenant name>_help_desk@<admin user domain>, concatenated as it is, never parsed back.",
    document: "tenant-settings",
    section: "Help Desk",
    standing: "stated",
    standingNote: "the format is later (our text lost the placeholders)",
  },
  HD8: {
    sentence:
      "Cross-launch roles: Partner Full Admin and external Full Administrator → full; external Provisioning Administrator → limited; external Read-only → readOnly; customer Full Administrator or Contact Center Administrator → owner, customer Read-only → readOnly (customers are tenant users: HD1–HD6 do not apply to them). An original level that is none of the five gives no more than read-only.",
    document: "tenant-settings",
    section: "Help Desk",
    standing: "stated",
    standingNote: "for Partner Full Admin, later",
  },
  HD9: {
    sentence: "A role name that HD8 does not map counts as read-only, from outside the tenant.",
    document: "tenant-settings",
    section: "Help Desk",
    standing: "inferred",
    reading:
      "HD8 asks for a rule id of its own for unmapped names. Nobody is taken for a customer by a name nobody knows, so the help-desk switches apply.",
  },
  CL1: {
    sentence:
      "The partner's quick link works only when digital channels are enabled and provisioning has completed, and HD1 does not deny.",
    document: "tenant-settings",
    section: "Partner and Tenant User Cross Launch",
    standing: "stated",
  },
  CL2: {
    sentence:
      "The Owner made by tenant provisioning may cross-launch from the control hub under CL1's conditions; the help-desk switches do not concern Owners.",
    document: "tenant-settings",
    section: "Partner and Tenant User Cross Launch",
    standing: "stated",
  },
};
