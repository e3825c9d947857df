import type { RuleTable } from "../kernel/rule.ts";

export const userProfilesRules: RuleTable = {
  UP1: {
    sentence:
      "All: every module within the kind's ceiling (UP13), at its highest level. Toggles that grant are on; toggles that restrict (UP5) are off unless set.",
    document: "module-settings",
    section: "Module Settings",
    standing: "stated",
    standingNote: "toggles inferred",
  },
  UP2: {
    sentence: "Specific: only the modules switched on.",
    document: "module-settings",
    section: "Module Settings",
    standing: "stated",
  },
  UP3: {
    sentence:
      "Agent Desktop: on/off. Call Recording: on/off, records any active call chosen by queue, team, site or agent, for a duration.",
    document: "module-settings",
    section: "Module Settings",
    standing: "stated",
  },
  UP4: {
    sentence:
      "Call Monitoring: on/off; on allows silent monitoring of any selected queue, team, site or agent. Whisper coach, barge-in and viewing blind monitor requests need their toggle too.",
    document: "module-settings",
    section: "Module Settings",
    standing: "stated",
  },
  UP5: {
    sentence:
      "Restricted monitor only: hides, and forbids editing of, monitoring schedules the user did not create.",
    document: "module-settings",
    section: "Module Settings",
    standing: "stated",
  },
  UP6: {
    sentence:
      "Multimedia: on, an administrator may choose any multimedia profile for that user; off, only the default telephony profile is offered.",
    document: "module-settings",
    section: "Module Settings",
    standing: "stated",
    standingNote: "its heading is lost in our text",
  },
  UP7: {
    sentence:
      "Provisioning: none/view/edit; its ten activities (entry points and queues, sites, teams, users, user profiles, entry-point mappings, dial plans, audit trail, branding, tenants) are performed at edit only, each by its toggle.",
    document: "module-settings",
    section: "Module Settings",
    standing: "stated",
    standingNote: "heading lost, none/view inferred",
  },
  UP8: {
    sentence: "Recording Management: on/off; tags, custom attributes, security keys by toggle.",
    document: "module-settings",
    section: "Module Settings",
    standing: "stated",
  },
  UP9: {
    sentence: "Reporting and Analytics: none/view/edit; business rules need view or edit and their toggle.",
    document: "module-settings",
    section: "Module Settings",
    standing: "stated",
  },
  UP10: {
    sentence:
      "Routing Strategy view: the flow module loads and only Open is offered; Copy and Delete are not, even with manage flow scripts on.",
    document: "module-settings",
    section: "Module Settings",
    standing: "stated",
    standingNote: "loading inferred",
  },
  UP11: {
    sentence:
      "Routing Strategy edit: manage flow scripts decides whether the flow module loads; on: Open, Copy, Delete; off: nothing is offered and the message is Flow access denied - You do not have permission to edit flows for your organization.",
    document: "module-settings",
    section: "Module Settings",
    standing: "stated",
  },
  UP12: {
    sentence:
      "Manage media files: upload and update media resources for routing; .wav .ulaw .au .php .xml and what the tenant adds (extension by MD4). Needs edit and the toggle.",
    document: "module-settings",
    section: "Module Settings",
    standing: "disputed",
    standingNote: '"View or Edit" against "under Edit"',
    reading: "changing needs edit",
  },
  UP13: {
    sentence:
      "The kind is a ceiling. Standard Agent: Agent Desktop. Premium Agent: also Multimedia. Supervisor: all but manage tenants. Administrator: all. Administrator Only: Provisioning, Call Recording, Routing Strategy, Reporting and Analytics. The kind cannot change after creation. Standard Agent and Administrator Only are always specific.",
    document: "module-settings",
    section: "Module Settings",
    standing: "later",
  },
  UP14: {
    sentence: "A profile can be created, edited and copied; a copy starts with the original's permissions.",
    document: "module-settings",
    section: "Module Settings",
    standing: "stated",
  },
  UP15: {
    sentence:
      "Whisper and barge-in act only on a call that one is monitoring; blind monitor requests are those of other users; schedules one made oneself are viewed and edited with Call Monitoring on.",
    document: "module-settings",
    section: "Module Settings",
    standing: "stated",
  },
  UP16: {
    sentence:
      "Recording Management on: search and play. Tags: view, create, edit. Custom attributes: create, modify. Security keys: view and change the schedule of key pairs.",
    document: "module-settings",
    section: "Module Settings",
    standing: "stated",
  },
  UP17: {
    sentence:
      "Analyzer schemas are configured and modified at Reporting and Analytics edit; view visualizes.",
    document: "module-settings",
    section: "Module Settings",
    standing: "stated",
    standingNote: "edit inferred",
  },
  UP18: {
    sentence:
      "Multimedia media are voice, chat, e-mail, social. A user with a Standard Agent profile has the digital channels only: an answer of its own (channelsOf), apart from the profile list of UP6.",
    document: "module-settings",
    section: "Module Settings",
    standing: "disputed",
    standingNote: "heading lost, Standard Agent has no Multimedia",
    reading: "two answers",
  },
  UP19: {
    sentence:
      "Provisioning's audit trail only shows; branding is banner colour and images; manage tenants is some settings and never gives a TS1 right.",
    document: "module-settings",
    section: "Module Settings",
    standing: "stated",
    standingNote: "last clause inferred",
  },
};
