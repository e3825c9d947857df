import type { RuleTable } from "../kernel/rule.ts";

export const inboundMediaRules: RuleTable = {
  IM1: {
    sentence:
      "The section for inbound media exists only when the secure media handling feature is enabled for the tenant.",
    document: "tenant-settings",
    section: "Inbound Media Handling on Messaging Channels",
    standing: "stated",
  },
  IM2: {
    sentence:
      "With short-lived URLs off (the default), the URL of an inbound file is persistent and public. It is made by the channel provider (Facebook Messenger) or by the platform (WhatsApp, RCS, in-app messaging with live chat); who makes it for Apple Messages or any other channel is not stated.",
    document: "tenant-settings",
    section: "Inbound Media Handling on Messaging Channels",
    standing: "stated",
  },
  IM3: {
    sentence: "With short-lived URLs on, the URLs of every messaging channel are short-lived.",
    document: "tenant-settings",
    section: "Inbound Media Handling on Messaging Channels",
    standing: "stated",
  },
  IM4: {
    sentence:
      "The expiry time is a whole number of hours or of days, from 4 hours to 7 days inclusive; the default is 12 hours.",
    document: "tenant-settings",
    section: "Inbound Media Handling on Messaging Channels",
    standing: "stated",
    standingNote: "whole is inferred",
  },
  IM5: {
    sentence: "Until a short-lived URL expires, no authentication is asked for.",
    document: "tenant-settings",
    section: "Inbound Media Handling on Messaging Channels",
    standing: "stated",
  },
  IM6: {
    sentence:
      "From its expiry on, a short-lived URL asks for a credential in the request header x-imi-connect-media-api-key (the name compares without letter case).",
    document: "tenant-settings",
    section: "Inbound Media Handling on Messaging Channels",
    standing: "stated",
  },
  IM7: {
    sentence:
      "The Profile API / Media Access Key is accepted on every channel; the app's client key and a JWT only on in-app messaging. One valid credential is enough.",
    document: "tenant-settings",
    section: "Inbound Media Handling on Messaging Channels",
    standing: "stated",
  },
  IM8: {
    sentence: "A URL keeps the expiry it was issued with; a later change of the setting does not reach it.",
    document: "tenant-settings",
    section: "Inbound Media Handling on Messaging Channels",
    standing: "inferred",
    standingNote: "as the bounce list does (BL2)",
  },
  IM9: {
    sentence: "Short-lived URLs are made by the platform, whatever the channel.",
    document: "tenant-settings",
    section: "Inbound Media Handling on Messaging Channels",
    standing: "inferred",
    reading:
      "The document says who makes persistent URLs, not who makes short-lived ones. Only the platform can end them at the tenant's time and ask for the tenant's own keys from then on.",
  },
};
