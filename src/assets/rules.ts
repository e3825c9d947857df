import type { RuleTable } from "../kernel/rule.ts";

export const assetsRules: RuleTable = {
  AS1: {
    sentence:
      "A number (long code, short code) made at the tenant is edited and used from the tenant only, and is not shared.",
    document: "groups-and-teams",
    section: "Here's how Client, Group and Team hierarchy applies to some key platform capabilities",
    standing: "stated",
  },
  AS2: {
    sentence: "A number made at a team is edited and used from that team and its group, and is not shared.",
    document: "groups-and-teams",
    section: "Here's how Client, Group and Team hierarchy applies to some key platform capabilities",
    standing: "stated",
    standingNote: "share cell blank: read as the row above",
  },
  AS3: {
    sentence: "A template is made at, edited from and used from any level; it is shared by default.",
    document: "groups-and-teams",
    section: "Here's how Client, Group and Team hierarchy applies to some key platform capabilities",
    standing: "stated",
  },
  AS4: {
    sentence:
      "A custom node made at the tenant is edited from the tenant and used from any level; it is shared by default.",
    document: "groups-and-teams",
    section: "Here's how Client, Group and Team hierarchy applies to some key platform capabilities",
    standing: "stated",
  },
  AS5: {
    sentence:
      "A custom node made at a group is edited from the tenant and that group and used from any level; it is shared by default.",
    document: "groups-and-teams",
    section: "Here's how Client, Group and Team hierarchy applies to some key platform capabilities",
    standing: "stated",
  },
  AS6: {
    sentence:
      "A bot (Q&A, task) made at the tenant is edited and used from the tenant only, and is not shared.",
    document: "groups-and-teams",
    section: "Here's how Client, Group and Team hierarchy applies to some key platform capabilities",
    standing: "stated",
  },
  AS7: {
    sentence: "A bot made at a group is edited and used from that group and the tenant, and is not shared.",
    document: "groups-and-teams",
    section: "Here's how Client, Group and Team hierarchy applies to some key platform capabilities",
    standing: "stated",
  },
  AS8: {
    sentence:
      "Smart links, logbooks, media files and consent groups are made at, edited from and used from any level; they are tenant-wide.",
    document: "groups-and-teams",
    section: "the following product features work at a tenant level",
    standing: "stated",
    standingNote: "editing inferred",
  },
  AS9: {
    sentence:
      "A service (and the flows in it) or an integration (other than custom nodes) is made at any level, edited and used where it was made, and is not shared.",
    document: "groups-and-teams",
    section: "Here's how Client, Group and Team hierarchy applies to some key platform capabilities",
    standing: "stated",
    standingNote: "by the levels, confirmed later",
  },
  AS10: {
    sentence:
      "An app is made at any level, edited where it was made, and used there and from the groups or teams it is shared with; it is shared on request, at once.",
    document: "groups-and-teams",
    section: "Here's how Client, Group and Team hierarchy applies to some key platform capabilities",
    standing: "inferred",
    standingNote: "later",
  },
  AS22: {
    sentence:
      "An SFTP configuration is made at any level, edited and used where it was made, viewed at the tenant too (WS6), and is not shared.",
    document: "groups-and-teams",
    section: "Here's how Client, Group and Team hierarchy applies to some key platform capabilities",
    standing: "stated",
    standingNote: "WS6 stated, rest inferred",
  },
  AS23: {
    sentence:
      "There is one profile store, one contact policy and one set of usage reports in the tenant: used from any level, edited from any level (usage reports: from nowhere), and never made, shared or deleted.",
    document: "groups-and-teams",
    section: "the following product features work at a tenant level",
    standing: "stated",
  },
  AS11: {
    sentence:
      "Making an asset at a level for which the sharing table has no row (a number at a group, a custom node or a bot at a team) is refused; so is everything with an asset that is said to belong there.",
    document: "groups-and-teams",
    section: "Here's how Client, Group and Team hierarchy applies to some key platform capabilities",
    standing: "disputed",
    reading: "Fail closed: what nobody says is possible is refused.",
  },
  AS12: {
    sentence:
      "A template or logbook can be locked: others use it, but do not edit, delete, lock or unlock it (of a logbook the lock guards the schema). The person who locked it and Owners may do all of these. Other kinds have no lock.",
    document: "groups-and-teams",
    section: "the following product features work at a tenant level",
    standing: "stated",
    standingNote: "the lock; who unlocks is later",
  },
  AS13: {
    sentence:
      "Deleting a shared app deletes it everywhere, from whichever of the workspaces that it is shared with this is done; so it may be deleted from each of them.",
    document: "groups-and-teams",
    section: "Deletion of shared apps",
    standing: "stated",
  },
  AS14: {
    sentence:
      "Withdrawing a share is a process that goes on after the share has ended: use from that workspace ends at once; until the withdrawal is reported complete it cannot be shared there again.",
    document: "groups-and-teams",
    section: "Sharing of Assets",
    standing: "disputed",
    reading:
      "The text says that disabling a share goes on after the share has ended. Fail closed: use ends at once, a new share waits for the end of the old one.",
  },
  AS15: {
    sentence: "Sharing with a group does not reach its teams.",
    document: "groups-and-teams",
    section: "Sharing of Assets",
    standing: "later",
  },
  AS16: {
    sentence:
      "Numbers, bots, services, flows, integrations and SFTP configurations are not shareable: neither sharing nor withdrawing can be asked for at all.",
    document: "groups-and-teams",
    section: "Here's how Client, Group and Team hierarchy applies to some key platform capabilities",
    standing: "stated",
  },
  AS17: {
    sentence: "Consent groups are accessible across the whole tenant.",
    document: "groups-and-teams",
    section: "the following product features work at a tenant level",
    standing: "stated",
  },
  AS18: {
    sentence: "Usage reports are read, never edited.",
    document: "groups-and-teams",
    section: "the following product features work at a tenant level",
    standing: "inferred",
  },
  AS19: {
    sentence:
      "Asking to share what is shared by default, or with whom it is shared already, is accepted and changes nothing.",
    document: "groups-and-teams",
    section: "Sharing of Assets",
    standing: "inferred",
  },
  AS20: {
    sentence:
      'Viewing and using follow "used from"; editing, deleting, locking and sharing follow "edited from" (an app may be deleted wherever it is shared, AS13). Using means putting it to work, which a read-only user does not (RL4).',
    document: "groups-and-teams",
    section: "Here's how Client, Group and Team hierarchy applies to some key platform capabilities",
    standing: "inferred",
  },
  AS21: {
    sentence: "An asset is made in the current workspace, which becomes the one it belongs to.",
    document: "groups-and-teams",
    section: "Here's how Client, Group and Team hierarchy applies to some key platform capabilities",
    standing: "stated",
  },
  AS24: {
    sentence: "Shares go to groups and teams that the sharer can switch to from home, never to the tenant.",
    document: "groups-and-teams",
    section: "Sharing of Assets",
    standing: "inferred",
  },
  AS25: {
    sentence:
      "What is shared by default, or works for the whole tenant, cannot be withdrawn from a group or team. Withdrawing a share that is not there is accepted and changes nothing.",
    document: "groups-and-teams",
    section: "Sharing of Assets",
    standing: "inferred",
    reading:
      "There is no single share to end where everyone has the asset (the one-per-tenant assets are AS23's, unshareable kinds AS16's). The second half is to withdrawing what AS19 is to sharing.",
  },
  AS26: {
    sentence:
      "Locking what one has locked already, or unlocking what is not locked, is accepted and changes nothing. An Owner who locks what another has locked becomes the one who locked it.",
    document: "groups-and-teams",
    section: "the following product features work at a tenant level",
    standing: "inferred",
    reading: "As AS19 for sharing: asking for what is so already does no harm.",
  },
};
