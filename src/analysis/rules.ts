import { ruleTable } from "../kernel/decision/ruleTable.ts";

/** The rules about what is worked out over a whole tenant. */
export const analysisRules = /* @__PURE__ */ ruleTable(
  { document: "this library", section: "Across all areas" },
  {
    AN9: {
      sentence:
        "Teammates of one role, home and holdings form a class, and so do assets of one kind, place, shares and lock. Every question gets the same answer about each member of a class.",
      standing: "inferred",
      reading:
        "What is asked about a teammate's own dates, such as the age of their password, is apart. So are the locks that they hold: a lock belongs to the class of the asset, and its holder is asked about by themselves.",
    },
  },
);
