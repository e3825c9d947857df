import { ruleTable } from "../kernel/decision/ruleTable.ts";

export const userProfilesRules = /* @__PURE__ */ ruleTable(
  { document: "module-settings", section: "Module Settings" },
  {
    UP1: {
      sentence:
        'Module access "all" gives every module within the ceiling of the profile\'s kind (UP13), at its highest level. Toggles that grant something are on. Toggles that restrict something (UP5) are off unless set.',
      standing: "stated",
      standingNote: "toggles are inferred",
    },
    UP2: {
      sentence:
        'Module access "specific" gives only the modules that are switched on, at the level that is set.',
      standing: "stated",
      facts: ["module"],
    },
    UP3: {
      sentence:
        "Agent Desktop is off or on. Call Recording is off or on. While Call Recording is on, the user can record any active call, chosen by queue, team, site or agent, for a specified duration.",
      section: "Agent Desktop and Call Recording",
      standing: "stated",
    },
    UP4: {
      sentence:
        "Call Monitoring is off or on. While it is on, the user can silently monitor any selected queue, team, site or agent. Whisper coach, barge-in and viewing blind monitor requests each need their own toggle as well.",
      section: "Call Monitoring",
      standing: "stated",
      facts: ["toggle"],
    },
    UP5: {
      sentence:
        'While "restricted monitor only" is on, the user can neither see nor edit the monitoring schedules that they did not create.',
      section: "Call Monitoring",
      standing: "stated",
      facts: ["toggle"],
    },
    UP6: {
      sentence:
        "While Multimedia is on, an administrator may choose any multimedia profile for the user. While it is off, only the default telephony profile is offered.",
      standing: "stated",
      standingNote: "our text lost the heading of Multimedia",
    },
    UP7: {
      sentence:
        'Provisioning is set to "none", "view" or "edit". Its ten activities (entry points and queues, sites, teams, users, user profiles, entry-point mappings, dial plans, audit trail, branding, tenants) need "edit", and each needs its own toggle.',
      standing: "stated",
      standingNote: 'our text lost the heading of Provisioning; "none" and "view" are inferred',
      facts: ["case", "toggle"],
    },
    UP8: {
      sentence:
        "Recording Management is off or on. Tags, custom attributes and security keys each need their own toggle.",
      section: "Recording Management",
      standing: "stated",
      facts: ["toggle"],
    },
    UP9: {
      sentence:
        'Reporting and Analytics is set to "none", "view" or "edit". Business rules need "view" or "edit", and their own toggle.',
      section: "Reporting and Analytics",
      standing: "stated",
      facts: ["toggle"],
    },
    UP10: {
      sentence:
        'With Routing Strategy set to "view", the flow module loads and offers only Open. It does not offer Copy or Delete, even while "manage flow scripts" is on.',
      section: "Routing Strategy",
      standing: "stated",
      standingNote: "loading is inferred",
    },
    UP11: {
      sentence:
        'With Routing Strategy set to "edit", the toggle "manage flow scripts" decides whether the flow module loads. While it is on, Open, Copy and Delete are offered. While it is off, nothing is offered, and a message says so.',
      section: "Routing Strategy",
      standing: "stated",
      facts: ["toggle"],
    },
    UP12: {
      sentence:
        'The toggle "manage media files" lets the user upload and update media resources for routing. Their extensions (MD4) are wav, ulaw, au, php, xml and any that the tenant adds. Routing Strategy must be set to "edit" too.',
      section: "Routing Strategy",
      standing: "disputed",
      reading:
        'The document gives the toggle under "View or Edit" and again under "Edit" alone. Uploading and updating change something, so they need "edit".',
      facts: ["case", "toggle", "fileType"],
    },
    UP13: {
      sentence:
        'The kind of a profile is a ceiling. Standard Agent: Agent Desktop. Premium Agent: Agent Desktop and Multimedia. Supervisor: everything except "manage tenants". Administrator: everything. Administrator Only: Provisioning, Call Recording, Routing Strategy, and Reporting and Analytics. The kind cannot change after creation. Standard Agent and Administrator Only always have "specific" access.',
      standing: "later",
      reading:
        'For a kind that always has "specific" access, setting "all" is refused. In a question, it is a value outside the declared type (ST10).',
      facts: ["case", "profileKind", "exceeding"],
    },
    UP14: {
      sentence:
        "A profile can be created, edited and copied. A copy starts with the permissions of the original, including its kind.",
      standing: "stated",
    },
    UP15: {
      sentence:
        "Whisper coach and barge-in work only on a call that the user is monitoring. Blind monitor requests are those of other users. While Call Monitoring is on, users can view and edit the monitoring schedules that they created.",
      section: "Call Monitoring",
      standing: "stated",
      facts: ["case"],
    },
    UP16: {
      sentence:
        "While Recording Management is on, the user can search for recordings and play them. Tags can be viewed, created and edited. Custom attributes can be created and modified. For security keys, the schedule of key pairs can be viewed and changed.",
      section: "Recording Management",
      standing: "stated",
    },
    UP17: {
      sentence:
        'Configuring and modifying analyzer schemas needs Reporting and Analytics set to "edit". With "view", the user can visualize data.',
      section: "Reporting and Analytics",
      standing: "stated",
      standingNote: '"edit" is inferred',
    },
    UP18: {
      sentence:
        "The media of Multimedia are voice, chat, e-mail and social. A user with a Standard Agent profile has only the digital channels: chat, e-mail and social.",
      standing: "disputed",
      reading:
        "Our text lost the heading of this sentence, and Standard Agent has no Multimedia. So there are two separate answers: the channels of the user, and the multimedia profiles of UP6.",
    },
    UP19: {
      sentence:
        'The audit trail of Provisioning only shows what was changed. Branding covers the banner colour and images. "Manage tenants" covers some settings and never lets a user change what only an Owner may change (TS1).',
      standing: "stated",
      standingNote: "the last clause is inferred; our text lost the heading of Provisioning",
    },
    UP20: {
      sentence:
        "For every kind except Standard Agent, a user with Multimedia has voice, chat, e-mail and social. A user without Multimedia has voice.",
      standing: "inferred",
      reading:
        "The document gives channels for Standard Agent only. Without Multimedia, only the default telephony profile is left (UP6), and telephony is voice.",
    },
    UP21: {
      sentence:
        'A setting without effect is accepted, kept and reported as ineffective. With access "all", this applies to every level and to every toggle that grants something. It also applies to anything that is on beyond the ceiling of the kind. Finally, it applies to a toggle that is on while its module is off or below the level that the toggle needs.',
      standing: "inferred",
      reading: "As for the help-desk add-ons (HD6): the setting takes effect again when the cause goes away.",
    },
    UP22: {
      sentence: 'A new profile starts with "specific" access and no module switched on.',
      standing: "inferred",
      reading: "No default is documented, so everything that opens something is off (PA8).",
    },
    UP23: {
      sentence: "A copy gets an id that differs from the original's. Editing a profile keeps its id.",
      standing: "inferred",
      facts: ["case"],
    },
    UP24: {
      sentence:
        "The role narrows what a user's own profile lets them do with profiles: with Read-only or Restricted Access, they may not create, edit, copy or assign any. Questions by id say the same.",
      standing: "inferred",
      reading:
        "By ST8, the user's own profile decides. By RL4, Read-only Access changes nothing, and by RL5, Restricted Access has only app-tray applications. The roles are documented, so the profile does not overrule them. Owners may do all of it by their role (RL1).",
    },
    UP25: {
      sentence:
        "People who are not Owners create, copy, edit, assign, replace and take away only user profiles that permit nothing beyond their own profile, as their role lets them use it.",
      standing: "inferred",
      standingNote: "security",
      reading:
        "Otherwise, two people, or one person with a second account, could widen each other. An edit is judged before and after. A toggle that is on counts even while its module is off or too low, because a later edit wakes it; what sleeps in one's own profile may stay there. Agent Desktop, Multimedia, media and the kind do not count, so that an Administrator Only makes agents' profiles. Where a question is not given the profile that a teammate holds, only an Owner may replace it.",
      facts: ["exceeding", "more"],
    },
    UP26: {
      sentence:
        "An edit of a user profile reaches everyone who holds it. People who are not Owners edit with the tenant as home, or a profile that nobody holds, and never one that an Owner holds.",
      standing: "inferred",
      standingNote: "security",
      reading:
        "Otherwise, a user of one team could empty the profile of the whole tenant, or that of an Owner, who would be shut out. A question that is not told who holds the profile takes it as held by anyone.",
      facts: ["case", "holders", "owners"],
    },
    UP27: {
      sentence:
        "A user profile that nobody holds can be deleted by whoever may edit it. Its id is never given to another (ST14).",
      standing: "inferred",
      reading:
        "Teammates who hold it are given another one first, so that nobody loses what they hold without being named. A question that is not told who holds the profile refuses.",
      facts: ["holders"],
    },
  },
);
