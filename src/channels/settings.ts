import { accepted, type Checked } from "../kernel/schema/checked.ts";
import { checkFields, checkSwitch, type FieldChecks } from "../kernel/schema/fields.ts";
import { type Form, recordOf } from "../kernel/schema/form.ts";
import { frozen } from "../kernel/json/frozen.ts";
import { storedList } from "../kernel/schema/storedList.ts";
import type { ChannelSettings } from "../vocabulary/channelSettings.ts";
import { checkFileTypes } from "../vocabulary/fileTypes.ts";
import { checkMailboxList } from "../vocabulary/mailboxList.ts";
import { maxFileMegabytesForm } from "../vocabulary/maxFileMegabytes.ts";
import { checkIdleMinutes, checkTicketSeconds } from "../vocabulary/spans.ts";

/** What a channel sets for itself; the rest is the module's (CH1). `false`, `0` and empty lists are set, not absent. */
export type ChannelOverrides = Partial<ChannelSettings>;

/** The module's own values until someone sets others (PA8): nothing is opened, media access is enforced (MD5), 20 MB (MD2). */
export const defaultChannelSettings: ChannelSettings = frozen({
  addsCustomerDetails: false,
  blockedEmails: [],
  forwardEmails: [],
  idleMinutes: 0,
  ticketSeconds: 0,
  customersMayUpload: false,
  customerFileTypes: [],
  agentsMayUpload: false,
  agentFileTypes: [],
  maxFileMegabytes: 20,
  enforcesMediaAccess: true,
});

const checks: FieldChecks<ChannelSettings> = {
  addsCustomerDetails: checkSwitch,
  blockedEmails: checkMailboxList,
  forwardEmails: checkMailboxList,
  idleMinutes: checkIdleMinutes,
  ticketSeconds: checkTicketSeconds,
  customersMayUpload: checkSwitch,
  customerFileTypes: checkFileTypes,
  agentsMayUpload: checkSwitch,
  agentFileTypes: checkFileTypes,
  maxFileMegabytes: maxFileMegabytesForm,
  enforcesMediaAccess: checkSwitch,
};

/** Checks the module's values that are to be set; what is left out has its default (PA8); other names are refused (ST10). */
export function checkChannelSettings(value: unknown): Checked<ChannelSettings> {
  const fields = checkFields(value, checks);
  return fields.issues === undefined ? accepted({ ...defaultChannelSettings, ...fields.value }) : fields;
}

/**
 * Checks what a channel is to set for itself: each field in its canonical form; what is left out stays the module's; other
 * names are refused, those of the organisation's settings included (CH1, ST10).
 */
export function checkChannelOverrides(value: unknown): Checked<ChannelOverrides> {
  return checkFields<ChannelSettings>(value, checks);
}

/* @__NO_SIDE_EFFECTS__ */
function asStored(written: FieldChecks<ChannelSettings>): FieldChecks<ChannelSettings> {
  return {
    ...written,
    blockedEmails: storedList(written.blockedEmails),
    forwardEmails: storedList(written.forwardEmails),
    customerFileTypes: storedList(written.customerFileTypes),
    agentFileTypes: storedList(written.agentFileTypes),
  };
}

const storedChecks = asStored(checks);

/** The module's settings as they are stored: whole, as a list that got lost would otherwise be an empty one. */
export const channelSettingsForm: Form<ChannelSettings> = recordOf(storedChecks);

/** What a channel sets for itself, as it is stored. */
export const channelOverridesForm: Form<ChannelOverrides> = (value) =>
  checkFields<ChannelSettings>(value, storedChecks);
