import type { RuleTable } from "../kernel/rule.ts";

export const inboundMediaRules: RuleTable = {
  IM1: {
    sentence: "The section exists only when secure media handling is enabled for the tenant.",
    document: "tenant-settings",
    section: "Inbound Media Handling on Messaging Channels",
    standing: "stated",
  },
  IM2: {
    sentence:
      "Off (the default): the URL is persistent and public; made by the channel provider (Facebook Messenger) or by the platform (WhatsApp, RCS, in-app/live chat). Who makes it for Apple Messages is not stated.",
    document: "tenant-settings",
    section: "Inbound Media Handling on Messaging Channels",
    standing: "stated",
  },
  IM3: {
    sentence: "On: every channel's URL is short-lived.",
    document: "tenant-settings",
    section: "Inbound Media Handling on Messaging Channels",
    standing: "stated",
  },
  IM4: {
    sentence: "Expiry: whole hours or whole days, 4 hours to 7 days inclusive; default 12 hours.",
    document: "tenant-settings",
    section: "Inbound Media Handling on Messaging Channels",
    standing: "stated",
    standingNote: "whole inferred",
  },
  IM5: {
    sentence: "Before expiry no authentication is asked for.",
    document: "tenant-settings",
    section: "Inbound Media Handling on Messaging Channels",
    standing: "stated",
  },
  IM6: {
    sentence:
      "From expiry on, a credential in the header x-imi-connect-media-api-key (name compared without case) is required.",
    document: "tenant-settings",
    section: "Inbound Media Handling on Messaging Channels",
    standing: "stated",
  },
  IM7: {
    sentence:
      "Accepted: the profile API / media access key on every channel; the app's client key or a JWT only on in-app messaging. One valid credential is enough.",
    document: "tenant-settings",
    section: "Inbound Media Handling on Messaging Channels",
    standing: "stated",
  },
  IM8: {
    sentence: "A URL keeps the expiry it was issued with; a later change of the setting does not reach it.",
    document: "tenant-settings",
    section: "Inbound Media Handling on Messaging Channels",
    standing: "inferred",
    standingNote: "as BL2",
  },
};
