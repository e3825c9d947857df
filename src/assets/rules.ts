import type { RuleTable } from "../kernel/rule.ts";

export const assetsRules: RuleTable = {
  AS1: {
    sentence:
      "A number (long code, short code) made at the tenant is edited and used from the tenant only, and is not shared.",
    document: "groups-and-teams",
    section: "Group and Team hierarchy of platform capabilities",
    standing: "stated",
  },
  AS2: {
    sentence: "A number made at a team is edited and used from that team and its group, and is not shared.",
    document: "groups-and-teams",
    section: "Group and Team hierarchy of platform capabilities",
    standing: "stated",
    standingNote: "share cell blank: read as the row above",
  },
  AS3: {
    sentence: "A template is made at, edited from and used from any level; it is shared by default.",
    document: "groups-and-teams",
    section: "Group and Team hierarchy of platform capabilities",
    standing: "stated",
  },
  AS4: {
    sentence:
      "A custom node made at the tenant is edited from the tenant and used from any level; it is shared by default.",
    document: "groups-and-teams",
    section: "Group and Team hierarchy of platform capabilities",
    standing: "stated",
  },
  AS5: {
    sentence:
      "A custom node made at a group is edited from the tenant and that group and used from any level; it is shared by default.",
    document: "groups-and-teams",
    section: "Group and Team hierarchy of platform capabilities",
    standing: "stated",
  },
  AS6: {
    sentence:
      "A bot (Q&A, task) made at the tenant is edited and used from the tenant only, and is not shared.",
    document: "groups-and-teams",
    section: "Group and Team hierarchy of platform capabilities",
    standing: "stated",
  },
  AS7: {
    sentence: "A bot made at a group is edited and used from that group and the tenant, and is not shared.",
    document: "groups-and-teams",
    section: "Group and Team hierarchy of platform capabilities",
    standing: "stated",
  },
  AS8: {
    sentence:
      "Smart links, logbooks, media files and consent groups are made at, edited from and used from any level; they are tenant-wide.",
    document: "groups-and-teams",
    section: "Group and Team hierarchy of platform capabilities",
    standing: "stated",
    standingNote: "editing inferred",
  },
  AS9: {
    sentence:
      "A service (and the flows in it) or an integration (other than custom nodes) is edited and used where it was made, and is not shared.",
    document: "groups-and-teams",
    section: "Group and Team hierarchy of platform capabilities",
    standing: "stated",
    standingNote: "by the levels, confirmed later",
  },
  AS10: {
    sentence:
      "An app is edited where it was made, and used there and from the groups or teams it is shared with; it is shared on request, at once.",
    document: "groups-and-teams",
    section: "Group and Team hierarchy of platform capabilities",
    standing: "inferred",
    standingNote: "later",
  },
  AS22: {
    sentence:
      "An SFTP configuration is edited and used where it was made, viewed at the tenant too, and is not shared.",
    document: "groups-and-teams",
    section: "Group and Team hierarchy of platform capabilities",
    standing: "stated",
    standingNote: "WS6 stated, rest inferred",
  },
  AS23: {
    sentence:
      "Profile store, contact policy and usage reports exist once per tenant, are used from anywhere and edited from anywhere (reports: nowhere); they are never made, shared or deleted.",
    document: "groups-and-teams",
    section: "Group and Team hierarchy of platform capabilities",
    standing: "stated",
  },
  AS11: {
    sentence: "Making at a level that has no row (number at group, custom node or bot at team) is refused.",
    document: "groups-and-teams",
    section: "Group and Team hierarchy of platform capabilities",
    standing: "disputed",
    standingNote: "not documented",
    reading: "fail closed",
  },
  AS12: {
    sentence:
      "A template or logbook can be locked: others use it, but do not edit, delete or lock it (of a logbook the lock guards the schema). The person who locked it and Owners may edit and unlock.",
    document: "groups-and-teams",
    section: "Group and Team hierarchy of platform capabilities",
    standing: "stated",
    standingNote: "lock), later (who unlocks",
  },
  AS13: {
    sentence: "Deleting a shared app from anywhere deletes it everywhere.",
    document: "groups-and-teams",
    section: "Group and Team hierarchy of platform capabilities",
    standing: "stated",
  },
  AS14: {
    sentence:
      "Withdrawing a share is a process that goes on after the share has ended: use from that workspace ends at once; until the withdrawal is reported complete it cannot be shared there again.",
    document: "groups-and-teams",
    section: "Group and Team hierarchy of platform capabilities",
    standing: "disputed",
    standingNote: "garbled",
    reading: "fail closed",
  },
  AS15: {
    sentence: "Sharing with a group does not reach its teams.",
    document: "groups-and-teams",
    section: "Group and Team hierarchy of platform capabilities",
    standing: "later",
  },
  AS16: {
    sentence:
      'Where the row says "no", sharing cannot be asked for at all: the refusal says that the kind is not shareable.',
    document: "groups-and-teams",
    section: "Group and Team hierarchy of platform capabilities",
    standing: "stated",
  },
  AS17: {
    sentence: "Consent groups are accessible across the whole tenant.",
    document: "groups-and-teams",
    section: "Group and Team hierarchy of platform capabilities",
    standing: "stated",
  },
  AS18: {
    sentence: "Usage reports are read, never edited.",
    document: "groups-and-teams",
    section: "Group and Team hierarchy of platform capabilities",
    standing: "inferred",
  },
  AS19: {
    sentence:
      "Asking to share what is shared by default, or with whom it is shared already, is accepted and changes nothing.",
    document: "groups-and-teams",
    section: "Group and Team hierarchy of platform capabilities",
    standing: "inferred",
  },
  AS20: {
    sentence:
      'Viewing and using follow "used from"; editing, deleting, locking and sharing follow "edited from" (an app may be deleted wherever it is shared, AS13). Using means putting it to work, which a read-only user does not (RL4).',
    document: "groups-and-teams",
    section: "Group and Team hierarchy of platform capabilities",
    standing: "inferred",
  },
  AS21: {
    sentence: "An asset is made in the current workspace, which becomes the one it belongs to.",
    document: "groups-and-teams",
    section: "Group and Team hierarchy of platform capabilities",
    standing: "stated",
  },
  AS24: {
    sentence: "Shares go to groups and teams that the sharer can reach, never to the tenant.",
    document: "groups-and-teams",
    section: "Group and Team hierarchy of platform capabilities",
    standing: "inferred",
  },
};
