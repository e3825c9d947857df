import { ruleTable } from "../kernel/decision/ruleTable.ts";

export const helpDeskRules = /* @__PURE__ */ ruleTable(
  { document: "tenant-settings", section: "Help Desk" },
  {
    HD1: {
      sentence:
        "Support staff can enter the tenant only while help-desk access is on. While it is off, everyone who cross-launches for support is denied access.",
      standing: "stated",
    },
    HD2: {
      sentence:
        "While help-desk access is on and full access is off, everyone who cross-launches for support has read-only access, whatever their original role.",
      standing: "stated",
    },
    HD3: {
      sentence:
        "While help-desk access and full access are both on, everyone who cross-launches for support has the level of their original cross-launch role, never more.",
      standing: "stated",
    },
    HD4: {
      sentence:
        "While help-desk access and decryption access are both on, everyone who cross-launches for support may decrypt descriptive logs, whichever of the five roles is their original role. Without one of these roles, nobody may.",
      standing: "stated",
      standingNote: "the need of a role is inferred",
      reading:
        "A value that is none of the five roles is outside its declared type (ST10). The name of a cross-launch role that is unknown counts as read-only (HD9), which is one of the five.",
    },
    HD5: {
      sentence: "By default, help-desk access and full access are on, and decryption access is off.",
      standing: "stated",
    },
    HD6: {
      sentence:
        "While help-desk access is off, the add-ons full access and decryption access have no effect. They keep their settings and are reported as ineffective.",
      standing: "inferred",
    },
    HD7: {
      sentence:
        "Everything done in a cross-launch is audited, reading and refused attempts included, under the id <admin user name>_<tenant name>_help_desk@<admin user domain>. The parts are joined exactly as they are, and the id is never parsed back: an entry keeps kind, user name and domain beside it. A control character in a part is refused.",
      standing: "stated",
      standingNote:
        "the format is from a later edition, because our text lost the placeholders; what is kept beside it and the last sentence are inferred",
      reading:
        "An attempt that gives no instant that can be used is audited without one. Line ends, changes of direction and lone surrogates count as control characters (ST16). An attempt by someone who is not named properly is refused and has no audit entry, because there is nobody to name in it. A tenant whose stored name holds such a character is audited under that name.",
    },
    HD8: {
      sentence:
        "Each cross-launch role counts as a role of the tenant. Partner Full Admin and external Full Administrator count as full, external Provisioning Administrator as limited, and external Read-only as read-only. Customer Full Administrator and customer Contact Center Administrator count as owner, and customer Read-only as read-only.",
      standing: "stated",
      standingNote: "only Partner Full Admin is stated; the other roles are from a later edition",
      reading:
        "An original level that is none of the five roles gives no more than read-only access. Customers are users of the tenant, so the help-desk settings do not apply to them.",
    },
    HD9: {
      sentence:
        "A cross-launch role with an unknown name counts as read-only and as coming from outside the tenant.",
      standing: "inferred",
      reading:
        "HD8 needs a separate rule for unknown names. An unknown name does not make anyone a customer, so the help-desk settings apply.",
    },
    HD10: {
      sentence:
        "In a cross-launch, the only commands are those about assets, without locking, and taking an address off the bounce list (BL10), with Full Access at most. There are none about people, their rights, user profiles, decryption or settings.",
      standing: "disputed",
      reading:
        'The document gives "the same level of access as their original role" and wants to "prevent non-customer users from accessing the platform through test or dummy accounts". So the level is one of access to pages and assets (HD1 to HD4), and nobody is left with a right that outlasts the cross-launch. A mended mailbox is what customers call support for. The Owner created at provisioning sets people up (CL2). Questions from facts about what a person of that role may do answer by the role; the commands do not.',
    },
    CL1: {
      sentence:
        "The partner's quick link works only while digital channels are enabled, tenant provisioning has completed and help-desk access is on (HD1).",
      section: "Partner and Tenant User Cross Launch",
      standing: "stated",
      facts: ["digitalChannelsEnabled", "provisioningCompleted"],
    },
    CL2: {
      sentence:
        "The Owner created by tenant provisioning may cross-launch from the control hub while digital channels are enabled and tenant provisioning has completed. The help-desk settings do not apply to Owners.",
      section: "Partner and Tenant User Cross Launch",
      standing: "stated",
      facts: ["digitalChannelsEnabled", "provisioningCompleted"],
    },
  },
);
