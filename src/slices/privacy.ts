import { frozen } from "../kernel/json/frozen.ts";
import { record, type SchemasOf, withDefaults } from "../kernel/schema/record.ts";
import { boolean, canonical, nullable } from "../kernel/schema/scalars.ts";
import type { Schema } from "../kernel/schema/schema.ts";
import { type Check, checkOf } from "../kernel/schema/standardSchema.ts";
import { trimBlanks } from "../kernel/text/ascii.ts";
import { inactiveAfterDays } from "../sessions/settings.ts";
import { setting, slice } from "./slice.ts";

/**
 * The general settings of the privacy-and-security module that are the organisation's alone: no channel sets its own
 * (CH1). The address lists and the password policy are slices of their own.
 */
export interface OrganisationSettings {
  /** How the access token is obtained; handed back as it was set; null until it is set (PA1). */
  readonly apiAuthenticationMode: string | null;
  /** The agent workspace may stand in an iframe (PA5). */
  readonly allowsEmbedding: boolean;
  /** A user may have several sessions at once (PA6). */
  readonly allowsSimultaneousSessions: boolean;
  /** Agents who have not logged in for so many days are marked; 0: never (PA7). */
  readonly inactiveAfterDays: number;
}

/** PA8. */
export const defaultOrganisationSettings: OrganisationSettings = /* @__PURE__ */ frozen({
  apiAuthenticationMode: null,
  allowsEmbedding: false,
  allowsSimultaneousSessions: false,
  inactiveAfterDays: 0,
});

export const apiAuthenticationMode: Schema<string> = /* @__PURE__ */ canonical(
  "PA1",
  "a string that is not blank",
  "not blank",
  (text) => (trimBlanks(text) === "" ? null : text),
);

const fields: SchemasOf<OrganisationSettings> = {
  apiAuthenticationMode: /* @__PURE__ */ nullable(apiAuthenticationMode),
  allowsEmbedding: boolean,
  allowsSimultaneousSessions: boolean,
  inactiveAfterDays,
};

/** Settings that are to be set. */
export const writtenSettings: Schema<OrganisationSettings> = /* @__PURE__ */ withDefaults(
  fields,
  defaultOrganisationSettings,
);

/** Checks a mode that is to be set: any string that is not blank; no decision depends on it (PA1). */
export const checkApiAuthenticationMode: Check<string> = /* @__PURE__ */ checkOf(apiAuthenticationMode);

/**
 * Checks settings that are to be set (PA1, PA5–PA7). A property that is absent has its default (PA8); an unknown one is an
 * issue, those of settings that stand elsewhere included (ST3).
 */
export const checkOrganisationSettings: Check<
  OrganisationSettings,
  Partial<OrganisationSettings>
> = /* @__PURE__ */ checkOf(writtenSettings);

const storedSettings: Schema<OrganisationSettings> = /* @__PURE__ */ record(fields);
const section = "privacyAndSecurity";

export const privacy = /* @__PURE__ */ slice("privacy", {
  schemaIn: () => storedSettings,
  initial: () => defaultOrganisationSettings,
  commands: {
    /** Null takes the mode away (PA1). */
    chooseApiAuthenticationMode: /* @__PURE__ */ setting(section, {
      fields: {
        /** How the access token of API conversations is obtained: any text that is not blank. No decision depends on it. */
        mode: fields.apiAuthenticationMode,
      },
      reduce: (settings: OrganisationSettings, { mode }) => ({ ...settings, apiAuthenticationMode: mode }),
    }),
    allowEmbedding: /* @__PURE__ */ setting(section, {
      fields: {
        /** Whether the agent workspace may stand in an iframe (PA5). */
        isOn: boolean,
      },
      reduce: (settings: OrganisationSettings, { isOn }) => ({ ...settings, allowsEmbedding: isOn }),
    }),
    allowSimultaneousSessions: /* @__PURE__ */ setting(section, {
      fields: {
        /** Whether a user may have several sessions at once (PA6). */
        isOn: boolean,
      },
      reduce: (settings: OrganisationSettings, { isOn }) => ({
        ...settings,
        allowsSimultaneousSessions: isOn,
      }),
    }),
    chooseInactiveAfter: /* @__PURE__ */ setting(section, {
      fields: {
        /** After how many days without a log-in an agent is marked; 0: never (PA7). */
        days: inactiveAfterDays,
      },
      reduce: (settings: OrganisationSettings, { days }) => ({ ...settings, inactiveAfterDays: days }),
    }),
  },
});
