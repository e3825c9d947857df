import { ruleTable } from "../kernel/decision/ruleTable.ts";

export const channelsRules = /* @__PURE__ */ ruleTable(
  { document: "privacy-and-security", section: "Installation" },
  {
    CH1: {
      sentence:
        "A value that a channel sets overrides that of the Privacy & Security module, field by field. This holds for laxer and stricter values, including false, 0 and empty ones. A field that the channel leaves unset falls back to the module's value.",
      standing: "stated",
      standingNote: "the scope is inferred",
      reading:
        "A channel can set customer details, block list, forward list, idle timeout, ticket expiry, both upload switches, both type lists, size limit and enforced media access. IP lists, API mode, iframe, simultaneous connection, inactive interval and passwords are set for the organisation only.",
    },
    CH2: {
      sentence:
        "A change of the module's settings works field by field: fields that it leaves out stay as they are. A channel's settings are set as a whole: fields that are left out fall back to the module's values. A new channel sets nothing.",
      standing: "inferred",
      reading:
        "The document says how values are read, not how they are set. Leaving a field out is how a channel gives up a value of its own. The module has nothing to fall back to.",
    },
    CH3: {
      sentence:
        "An Owner can remove a channel. What it set for itself is gone with it, and its id is never given to another (ST14).",
      standing: "inferred",
    },
  },
);
