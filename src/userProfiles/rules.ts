import type { RuleTable } from "../kernel/rule.ts";

export const userProfilesRules: RuleTable = {
  UP1: {
    sentence:
      "Module access all: every module within the ceiling of the profile's kind (UP13), at its highest level. Toggles that grant are on; toggles that restrict (UP5) are off unless set.",
    document: "module-settings",
    section: "Module Settings",
    standing: "stated",
    standingNote: "toggles inferred",
  },
  UP2: {
    sentence: "Module access specific: only the modules that are switched on, at the level that is set.",
    document: "module-settings",
    section: "Module Settings",
    standing: "stated",
  },
  UP3: {
    sentence:
      "Agent Desktop is off or on. Call Recording is off or on; on, the user records any active call, chosen by queue, team, site or agent, for a duration.",
    document: "module-settings",
    section: "Agent Desktop; Call Recording",
    standing: "stated",
  },
  UP4: {
    sentence:
      "Call Monitoring is off or on; on, the user silently monitors any selected queue, team, site or agent. Whisper coach, barge-in and viewing blind monitor requests need their toggle too.",
    document: "module-settings",
    section: "Call Monitoring",
    standing: "stated",
  },
  UP5: {
    sentence:
      "Restricted monitor only: hides the monitoring schedules that the user did not create, and forbids editing them.",
    document: "module-settings",
    section: "Call Monitoring",
    standing: "stated",
  },
  UP6: {
    sentence:
      "Multimedia on: an administrator may choose any multimedia profile for the user. Off: only the default telephony profile is offered.",
    document: "module-settings",
    section: "Module Settings",
    standing: "stated",
    standingNote: "the heading of Multimedia is lost in our text",
  },
  UP7: {
    sentence:
      "Provisioning is none, view or edit. Its ten activities (entry points and queues, sites, teams, users, user profiles, entry-point mappings, dial plans, audit trail, branding, tenants) are performed at edit only, each by its toggle.",
    document: "module-settings",
    section: "Module Settings",
    standing: "stated",
    standingNote: "the heading of Provisioning is lost in our text; none and view inferred",
  },
  UP8: {
    sentence:
      "Recording Management is off or on; tags, custom attributes and security keys by their toggles.",
    document: "module-settings",
    section: "Recording Management",
    standing: "stated",
  },
  UP9: {
    sentence:
      "Reporting and Analytics is none, view or edit; business rules need view or edit, and their toggle.",
    document: "module-settings",
    section: "Reporting and Analytics",
    standing: "stated",
  },
  UP10: {
    sentence:
      "Routing Strategy at view: the flow module loads and only Open is offered; Copy and Delete are not, even with manage flow scripts on.",
    document: "module-settings",
    section: "Routing Strategy",
    standing: "stated",
    standingNote: "loading inferred",
  },
  UP11: {
    sentence:
      "Routing Strategy at edit: manage flow scripts decides whether the flow module loads. On: Open, Copy and Delete are offered. Off: nothing is, and a message says so.",
    document: "module-settings",
    section: "Routing Strategy",
    standing: "stated",
    message: {
      text: "Flow access denied - You do not have permission to edit flows for your organization",
      shownWith: [false, []],
    },
  },
  UP12: {
    sentence:
      "Manage media files: upload and update media resources for routing, with the extensions wav, ulaw, au, php and xml and those that the tenant adds (extension by MD4). It needs Routing Strategy at edit, and the toggle.",
    document: "module-settings",
    section: "Routing Strategy",
    standing: "disputed",
    reading:
      'The document gives the toggle under "View or Edit" and again under Edit alone. Uploading and updating change something, so they need edit.',
  },
  UP13: {
    sentence:
      "The kind of a profile is a ceiling. Standard Agent: Agent Desktop. Premium Agent: Multimedia too. Supervisor: everything but manage tenants. Administrator: everything. Administrator Only: Provisioning, Call Recording, Routing Strategy, Reporting and Analytics. The kind cannot change after creation. Standard Agent and Administrator Only always have specific access.",
    document: "module-settings",
    section: "Module Settings",
    standing: "later",
    reading:
      "Access all for a kind that is always specific is refused when it is set, and is outside the type in a question (ST10).",
  },
  UP14: {
    sentence:
      "A profile can be created, edited and copied; a copy starts with the original's permissions, its kind included.",
    document: "module-settings",
    section: "Module Settings",
    standing: "stated",
  },
  UP15: {
    sentence:
      "Whisper and barge-in act only on a call that the user is monitoring. Blind monitor requests are those of other users. Monitoring schedules that the user created are viewed and edited with Call Monitoring on.",
    document: "module-settings",
    section: "Call Monitoring",
    standing: "stated",
  },
  UP16: {
    sentence:
      "Recording Management on: search for and play recordings. Tags: view, create, edit. Custom attributes: create, modify. Security keys: view and change the schedule of key pairs.",
    document: "module-settings",
    section: "Recording Management",
    standing: "stated",
  },
  UP17: {
    sentence:
      "Analyzer schemas are configured and modified with Reporting and Analytics at edit; at view, data is visualized.",
    document: "module-settings",
    section: "Reporting and Analytics",
    standing: "stated",
    standingNote: "edit inferred",
  },
  UP18: {
    sentence:
      "Multimedia media are voice, chat, e-mail and social. A user with a Standard Agent profile has the digital channels only: chat, e-mail and social.",
    document: "module-settings",
    section: "Module Settings",
    standing: "disputed",
    reading:
      "The heading of the sentence is lost, and Standard Agent has no Multimedia. So there are two answers: the channels of the user, and apart from them the multimedia profiles of UP6.",
  },
  UP19: {
    sentence:
      "Provisioning's audit trail only shows what was changed; branding is the banner colour and images; manage tenants is some settings, and never gives a right to what only an Owner may change (TS1).",
    document: "module-settings",
    section: "Module Settings",
    standing: "stated",
    standingNote: "last clause inferred; the heading of Provisioning is lost in our text",
  },
  UP20: {
    sentence:
      "With any kind but Standard Agent, a user with Multimedia has voice, chat, e-mail and social; without it, voice.",
    document: "module-settings",
    section: "Module Settings",
    standing: "inferred",
    reading:
      "The document gives channels for Standard Agent only. Without Multimedia the default telephony profile is all there is (UP6), and telephony is voice.",
  },
  UP21: {
    sentence:
      "A setting without effect is accepted, kept and reported as ineffective: with access all every level and every toggle that grants; what is on beyond the kind's ceiling; a toggle that is on while its module is off, or below the level that it needs.",
    document: "module-settings",
    section: "Module Settings",
    standing: "inferred",
    reading:
      "As with the help-desk add-ons (HD6): what was set comes back into force when the cause goes away.",
  },
  UP22: {
    sentence: "A new profile starts with specific access and no module switched on.",
    document: "module-settings",
    section: "Module Settings",
    standing: "inferred",
    reading: "No default is documented, so what opens something is off (PA8).",
  },
  UP23: {
    sentence: "A copy gets an id that is not its original's; editing a profile keeps its id.",
    document: "module-settings",
    section: "Module Settings",
    standing: "inferred",
  },
  UP24: {
    sentence:
      "The role narrows what a user profile lets one change about profiles: whoever is Read-only or Restricted neither makes nor assigns any, whatever their own profile permits.",
    document: "module-settings",
    section: "Module Settings",
    standing: "inferred",
    reading:
      "ST8 lets the own profile decide, RL4 says that Read-only changes nothing and RL5 that Restricted has the app-tray applications only. The roles are documented, so the profile does not overrule them.",
  },
};
