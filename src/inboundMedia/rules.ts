import { ruleTable } from "../kernel/decision/ruleTable.ts";

export const inboundMediaRules = /* @__PURE__ */ ruleTable(
  { document: "tenant-settings", section: "Inbound Media Handling on Messaging Channels" },
  {
    IM1: {
      sentence:
        "The section for inbound media exists only while the secure media handling feature is enabled for the tenant.",
      standing: "stated",
    },
    IM2: {
      sentence:
        "While short-lived URLs are off (the default), the URL of an inbound file is persistent and public. The channel provider makes it for Facebook Messenger. The platform makes it for WhatsApp, RCS and in-app messaging, including live chat. The document does not say who makes it for Apple Messages or any other channel.",
      standing: "stated",
    },
    IM3: {
      sentence: "While short-lived URLs are on, the URLs of every messaging channel are short-lived.",
      standing: "stated",
    },
    IM4: {
      sentence:
        "The expiry time is a whole number of hours or days, from 4 hours to 7 days inclusive. The default is 12 hours.",
      standing: "stated",
      standingNote: "whole numbers are inferred",
    },
    IM5: {
      sentence: "Until a short-lived URL expires, it requires no authentication.",
      standing: "stated",
    },
    IM6: {
      sentence:
        "Once a short-lived URL has expired, it requires a credential in the request header x-imi-connect-media-api-key. Letter case in the header's name does not matter.",
      standing: "stated",
      facts: ["expiresAtMilli"],
    },
    IM7: {
      sentence:
        "Every channel accepts the Profile API / Media Access Key. Only in-app messaging also accepts the app's client key or a JWT. One valid credential is enough.",
      standing: "stated",
    },
    IM8: {
      sentence:
        "A URL keeps the expiry it was issued with. A later change of the setting does not affect it.",
      standing: "inferred",
      standingNote: "from the same rule for the bounce list, BL2",
    },
    IM9: {
      sentence: "The platform makes the short-lived URLs of every channel.",
      standing: "inferred",
      reading:
        "The document says who makes persistent URLs, but not who makes short-lived ones. Only the platform can end them at the tenant's time and then require the tenant's own keys.",
    },
  },
);
