import { defaultHelpDeskSettings, type HelpDeskSettings, helpDeskSettings } from "../helpDesk/settings.ts";
import { setting, slice } from "./slice.ts";

/** Add-ons without effect are kept (HD6). */
export const helpDesk = /* @__PURE__ */ slice("helpDesk", {
  schemaIn: () => helpDeskSettings,
  initial: () => defaultHelpDeskSettings,
  commands: {
    choose: /* @__PURE__ */ setting("helpDesk", {
      fields: {
        /** All three switches as they are to be (HD1–HD6). */
        settings: helpDeskSettings,
      },
      reduce: (_: HelpDeskSettings, { settings }) => settings,
    }),
  },
});
