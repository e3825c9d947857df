import {
  defaultInboundMediaSettings,
  type InboundMediaSettings,
  inboundMediaSettings,
} from "../inboundMedia/settings.ts";
import { setting, slice } from "./slice.ts";

/** A URL keeps the expiry it was issued with (IM8). An expiry without effect is kept. */
export const inboundMedia = /* @__PURE__ */ slice("inboundMedia", {
  schemaIn: () => inboundMediaSettings,
  initial: () => defaultInboundMediaSettings,
  commands: {
    choose: /* @__PURE__ */ setting("inboundMedia", {
      fields: {
        /** All of the settings as they are to be (IM2–IM4). */
        settings: inboundMediaSettings,
      },
      reduce: (_: InboundMediaSettings, { settings }) => settings,
    }),
  },
});
