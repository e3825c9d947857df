import { ruleTable } from "../kernel/decision/ruleTable.ts";

// The document introduces the table with "Here's how Client, Group and Team hierarchy applies to some key platform
// capabilities", and the list below it with "the following product features work at a tenant level".
const sharingTable = "Sharing table";
const tenantLevel = "Features that work at tenant level";
const sharing = "Sharing of Assets";

export const assetsRules = /* @__PURE__ */ ruleTable(
  { document: "groups-and-teams", section: sharingTable },
  {
    AS1: {
      sentence:
        "A number (long code or short code) made at the tenant can be edited and used from the tenant only. It is not shared.",
      standing: "stated",
    },
    AS2: {
      sentence:
        "A number made at a team can be edited and used from that team and its group only. It is not shared.",
      standing: "stated",
      standingNote: "the cell about sharing is blank and read like the one above it",
    },
    AS3: {
      sentence: "A template can be made at, edited from and used from any level. It is shared by default.",
      standing: "stated",
    },
    AS4: {
      sentence:
        "A custom node made at the tenant can be edited from the tenant only and used from any level. It is shared by default.",
      standing: "stated",
    },
    AS5: {
      sentence:
        "A custom node made at a group can be edited from the tenant and that group only, and used from any level. It is shared by default.",
      standing: "stated",
    },
    AS6: {
      sentence:
        "A bot (Q&A or task) made at the tenant can be edited and used from the tenant only. It is not shared.",
      standing: "stated",
    },
    AS7: {
      sentence:
        "A bot made at a group can be edited and used from that group and the tenant only. It is not shared.",
      standing: "stated",
    },
    AS8: {
      sentence:
        "Smart links, logbooks, media files and consent groups can be made at, edited from and used from any level. They are tenant-wide.",
      section: tenantLevel,
      standing: "stated",
      standingNote: "editing is inferred",
    },
    AS9: {
      sentence:
        "A service (with its flows) or an integration (other than a custom node) can be made at any level. It can be edited and used only where it was made, and it is not shared.",
      standing: "stated",
      standingNote: "by the description of the levels, and confirmed by a later edition",
    },
    AS10: {
      sentence:
        "An app can be made at any level. It can be edited only where it was made. It can be used there and from the groups and teams that it is shared with. Sharing happens on request and takes effect at once.",
      standing: "inferred",
      facts: ["case", "workspace"],
      standingNote: "and taken from a later edition",
    },
    AS22: {
      sentence:
        "An SFTP configuration can be made at any level. It can be edited and used only where it was made, can also be viewed at the tenant (WS6), and is not shared.",
      standing: "stated",
      facts: ["case"],
      standingNote: "WS6 is stated; the rest is inferred",
    },
    AS23: {
      sentence:
        "A tenant has one profile store, one contact policy and one set of usage reports. They can be used from any level, and they are never made, shared or deleted. The profile store and the contact policy can be edited from any level, usage reports from nowhere.",
      section: tenantLevel,
      standing: "stated",
      facts: ["case"],
    },
    AS11: {
      sentence:
        "An asset cannot be made at a level for which the sharing table has no row (a number at a group, a custom node or a bot at a team). Every action on an asset that is said to belong there is refused too.",
      standing: "disputed",
      facts: ["case"],
      reading: "This fails closed: what no document describes is refused.",
    },
    AS12: {
      sentence:
        "A template or logbook can be locked. Other users can then use it but not edit, delete, lock or unlock it; the lock of a logbook guards its schema. Owners and the person who locked it may do all of these. Other kinds of asset have no lock.",
      section: tenantLevel,
      standing: "stated",
      standingNote: "the lock is stated; who may unlock is from a later edition",
      facts: ["case", "lockedBy"],
    },
    AS13: {
      sentence:
        "Deleting a shared app deletes it everywhere. It may be deleted from every workspace that it is shared with.",
      section: "Deletion of shared apps",
      standing: "stated",
    },
    AS14: {
      sentence:
        "Withdrawing a share ends use from that workspace at once, but the withdrawal itself goes on after that. Until it is reported complete, the asset cannot be shared with that workspace again.",
      section: sharing,
      standing: "disputed",
      reading:
        "The document says that disabling a share continues after the asset is no longer shared. This fails closed: use ends at once, and a new share waits for the end of the old one.",
      facts: ["workspace"],
    },
    AS15: {
      sentence: "Sharing an asset with a group does not share it with the group's teams.",
      section: sharing,
      standing: "later",
    },
    AS16: {
      sentence:
        "Numbers, bots, services, flows, integrations and SFTP configurations cannot be shared. Requests to share them, or to withdraw a share of them, are refused for every user.",
      standing: "stated",
      facts: ["assetKind"],
    },
    AS17: {
      sentence: "Consent groups are accessible across the whole tenant.",
      section: tenantLevel,
      standing: "stated",
    },
    AS18: {
      sentence: "Usage reports can be read but never edited.",
      section: tenantLevel,
      standing: "inferred",
    },
    AS19: {
      sentence:
        "A request to share an asset that is shared by default, or with a workspace that it is already shared with, is accepted and changes nothing.",
      section: sharing,
      standing: "inferred",
    },
    AS20: {
      sentence:
        'Viewing and using follow "used from" in the sharing table. Editing, deleting, locking and sharing follow "edited from", except that an app may be deleted, and left, wherever it is shared (AS13, AS28). Using an asset means putting it to work, which a read-only user may not do (RL4).',
      standing: "inferred",
    },
    AS21: {
      sentence: "An asset is made in the current workspace and belongs to it from then on.",
      standing: "stated",
    },
    AS24: {
      sentence:
        "An asset can be shared only with groups and teams that the sharer can switch to from home, never with the tenant.",
      section: sharing,
      standing: "inferred",
      facts: ["case", "home", "workspace"],
    },
    AS25: {
      sentence:
        "A share cannot be withdrawn from a group or team if the asset is shared by default or works for the whole tenant. Withdrawing a share that does not exist is accepted and changes nothing.",
      section: sharing,
      standing: "inferred",
      reading:
        "Where everyone has the asset, there is no single share to end. AS23 covers the assets that exist once per tenant, and AS16 the kinds that cannot be shared. The second sentence does for withdrawing what AS19 does for sharing.",
    },
    AS26: {
      sentence:
        "A request to lock an asset that the same person has already locked, or to unlock an asset that is not locked, is accepted and changes nothing. If an Owner locks an asset that someone else has locked, the lock becomes the Owner's.",
      section: tenantLevel,
      standing: "inferred",
      reading: "As in AS19 for sharing, a request for what is already so does no harm.",
    },
    AS27: {
      sentence:
        "A lock is held by a person, not by an id: a teammate by id and creation of their record, support by user name and domain. Where its holder was removed, nobody holds it, and Owners unlock.",
      section: tenantLevel,
      standing: "inferred",
      standingNote: "security",
      reading:
        "Whoever gets an id later inherits no lock. Of a tenant of version 1, a lock belongs to the teammate who has the id when it is loaded. In facts, a string stands for a teammate with this id, for an application that never gives an id twice.",
    },
    AS28: {
      sentence:
        "A group or team may leave a share of an app that it was given. The app itself stays. Those leave who may edit apps there.",
      section: sharing,
      standing: "inferred",
      reading:
        "They are in that workspace and have Limited Access or more. The share ends at once, and its withdrawal goes on as in AS14.",
    },
  },
);
