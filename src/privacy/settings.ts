import { trimBlanks } from "../kernel/text/ascii.ts";
import { accepted, type Checked, rejected } from "../kernel/schema/checked.ts";
import { checkFields, checkSwitch, type FieldChecks } from "../kernel/schema/fields.ts";
import { type Form, orNull, recordOf } from "../kernel/schema/form.ts";
import { frozen } from "../kernel/json/frozen.ts";
import { checkInactiveAfterDays } from "../vocabulary/spans.ts";

/**
 * The general settings of the privacy-and-security module that are the organisation's alone: no channel sets its own
 * (CH1). The address lists and the password policy, also the organisation's, have settings of their own.
 */
export interface OrganisationSettings {
  /** How the access token is obtained; handed back as it was set; null until it is set (PA1). */
  readonly apiAuthenticationMode: string | null;
  /** The agent workspace may stand in an iframe (PA5). */
  readonly allowsEmbedding: boolean;
  /** A user may have several sessions at once (PA6). */
  readonly allowsSimultaneousSessions: boolean;
  /** Agents who have not logged in for so long are marked; 0: nobody is (PA7). */
  readonly inactiveAfterDays: number;
}

/** PA8. */
export const defaultOrganisationSettings: OrganisationSettings = frozen({
  apiAuthenticationMode: null,
  allowsEmbedding: false,
  allowsSimultaneousSessions: false,
  inactiveAfterDays: 0,
});

/** Checks a mode that is to be set: any text but a blank one; no decision depends on it (PA1). */
export function checkApiAuthenticationMode(value: unknown): Checked<string> {
  return typeof value === "string" && trimBlanks(value) !== ""
    ? accepted(value)
    : rejected("PA1", "a text that is not blank");
}

const checks: FieldChecks<OrganisationSettings> = {
  apiAuthenticationMode: orNull(checkApiAuthenticationMode),
  allowsEmbedding: checkSwitch,
  allowsSimultaneousSessions: checkSwitch,
  inactiveAfterDays: checkInactiveAfterDays,
};

/**
 * Checks settings that are to be set (PA1, PA5–PA7): what is left out has its default (PA8); other names are refused, those
 * of settings that stand elsewhere included (ST10).
 */
export function checkOrganisationSettings(value: unknown): Checked<OrganisationSettings> {
  const fields = checkFields(value, checks);
  return fields.issues === undefined ? accepted({ ...defaultOrganisationSettings, ...fields.value }) : fields;
}

/** The settings as they are stored: whole, and nothing beside them. */
export const privacyForm: Form<OrganisationSettings> = recordOf(checks);
