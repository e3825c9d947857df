import type * as library from "../../src/index.ts";
import { bounceRetention } from "../../src/bounceList/settings.ts";
import { channelOverrides, writtenChannelSettings } from "../../src/channels/settings.ts";
import { emailDomains } from "../../src/emailDomains/settings.ts";
import { helpDeskSettings } from "../../src/helpDesk/settings.ts";
import { inboundMediaSettings, mediaExpiry } from "../../src/inboundMedia/settings.ts";
import type { Schema } from "../../src/kernel/schema/schema.ts";
import { ipList, twoFactorMode } from "../../src/networkAccess/settings.ts";
import { writtenPasswordPolicy } from "../../src/passwords/settings.ts";
import { inactiveAfterDays } from "../../src/sessions/settings.ts";
import { apiAuthenticationMode, writtenSettings } from "../../src/slices/privacy.ts";
import { timeZoneName } from "../../src/timeZone/settings.ts";
import { maxFileMegabytesOrUnset } from "../../src/uploads/settings.ts";
import { userProfile } from "../../src/userProfiles/checkUserProfile.ts";
import {
  fileTypeList,
  idleMinutes,
  mailboxList,
  ticketSeconds,
} from "../../src/vocabulary/channelSettings.ts";

export interface Setting {
  readonly title: string;
  readonly description: string;
  readonly schema: Schema<unknown>;
}

/** The checks of one value. `checkUserProfileEdit` takes two. */
export type CheckName = Exclude<Extract<keyof typeof library, `check${string}`>, "checkUserProfileEdit">;

/** The settings that the library checks, each under the name of its check. One that is missing does not compile. */
export const settings: Readonly<Record<CheckName, Setting>> = {
  checkApiAuthenticationMode: {
    title: "API authentication mode",
    description: "How the access token of API conversations is obtained. No decision depends on it (PA1).",
    schema: apiAuthenticationMode,
  },
  checkBlockedEmails: {
    title: "Blocked e-mail addresses",
    description: "The mailboxes from and to which no mail is sent (PA3).",
    schema: mailboxList,
  },
  checkBounceRetention: {
    title: "Bounce retention",
    description: "How many days an address stays on the bounce list (BL1).",
    schema: bounceRetention,
  },
  checkChannelOverrides: {
    title: "Channel overrides",
    description: "The settings that a channel sets for itself. The others are the module's (CH1).",
    schema: channelOverrides,
  },
  checkChannelSettings: {
    title: "Channel settings",
    description: "The settings of the module. A property that is absent has its default (PA8).",
    schema: writtenChannelSettings,
  },
  checkEmailDomains: {
    title: "E-mail domains",
    description: "The domains whose users may be made. An empty list allows every domain (ED1, ED6).",
    schema: emailDomains,
  },
  checkFileTypes: {
    title: "File types",
    description: "The file types that may be uploaded. An empty list allows none (MD1, MD4).",
    schema: fileTypeList,
  },
  checkForwardEmails: {
    title: "Forward list",
    description: "The only third parties that may be sent data. An empty list allows any (PA4).",
    schema: mailboxList,
  },
  checkHelpDeskSettings: {
    title: "Help Desk settings",
    description: "The three switches of the Help Desk section (HD1–HD6).",
    schema: helpDeskSettings,
  },
  checkIdleMinutes: {
    title: "Idle timeout",
    description: "After how many idle minutes one logs in again; 0: never (SE1).",
    schema: idleMinutes,
  },
  checkInactiveAfterDays: {
    title: "Inactive interval",
    description: "After how many days without a log-in an agent is marked; 0: never (PA7).",
    schema: inactiveAfterDays,
  },
  checkInboundMediaSettings: {
    title: "Inbound media settings",
    description: "Whether URLs of media are short-lived, and how long they are public (IM2–IM4).",
    schema: inboundMediaSettings,
  },
  checkIpList: {
    title: "IP list",
    description: "The addresses and prefixes that are let in. An empty list lets every address in (IP1–IP3).",
    schema: ipList,
  },
  checkMaxFileMegabytes: {
    title: "Largest file",
    description: "The size limit of uploads in megabytes of 1,000,000 bytes (MD2).",
    schema: maxFileMegabytesOrUnset,
  },
  checkMediaExpiry: {
    title: "Media expiry",
    description: "How long a short-lived URL is public: 4 to 168 hours, or 1 to 7 days (IM4).",
    schema: mediaExpiry,
  },
  checkOrganisationSettings: {
    title: "Organisation settings",
    description:
      "The general privacy and security settings that no channel sets for itself. A property that is absent has its default (PA8).",
    schema: writtenSettings,
  },
  checkPasswordPolicy: {
    title: "Password policy",
    description:
      "What the organisation asks of passwords (PW1–PW5). A property that is absent has its default (PA8).",
    schema: writtenPasswordPolicy,
  },
  checkTicketSeconds: {
    title: "Ticket expiry",
    description: "How many seconds a chat ticket is valid; 0: there are no tickets (SE2).",
    schema: ticketSeconds,
  },
  checkTimeZone: {
    title: "Time zone",
    description: "The IANA time zone of the tenant (TZ1).",
    schema: timeZoneName,
  },
  checkTwoFactorMode: {
    title: "Two-factor mode",
    description: "Which sign-ins pass a one-time password (IP4).",
    schema: twoFactorMode,
  },
  checkUserProfile: {
    title: "User profile",
    description: "A contact-centre user profile. A setting without effect is kept (UP13, UP21).",
    schema: userProfile,
  },
};
