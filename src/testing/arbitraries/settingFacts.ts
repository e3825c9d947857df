import type { BounceEntry } from "../../bounceList/bounceEntry.ts";
import type { EmailRoute, OutboundEmail } from "../../bounceList/canSendEmail.ts";
import { longestRetentionDays } from "../../bounceList/settings.ts";
import type { TenantProvisioning } from "../../helpDesk/canCrossLaunch.ts";
import type { MediaCredential } from "../../inboundMedia/acceptedCredentials.ts";
import { mediaKeyHeader, type PresentedCredential } from "../../inboundMedia/canFetchMedia.ts";
import type { MediaUrlExpiry } from "../../inboundMedia/mediaUrlExpiry.ts";
import type { MessagingChannel } from "../../inboundMedia/messagingChannel.ts";
import { ipList, twoFactorModes } from "../../networkAccess/settings.ts";
import type { SignInAttempt } from "../../networkAccess/signInRequirement.ts";
import type { PasswordChange } from "../../passwords/passwordPolicyCheck.ts";
import type { AgentLogIns } from "../../sessions/agentStatus.ts";
import type { TicketUse } from "../../sessions/canWriteWithTicket.ts";
import type { UploadedFile } from "../../uploads/canUpload.ts";
import { ticketSeconds } from "../../vocabulary/channelSettings.ts";
import { entitlements } from "../../vocabulary/entitlement.ts";
import { type Subscribed, type SubscribedFeatures, withheldFeatures } from "../../vocabulary/subscribed.ts";
import { anyInstantMilli } from "./anyInstantMilli.ts";
import { anyEmail } from "./anyText.ts";
import { anyValueOf } from "./anyValueOf.ts";
import { object, objectWith, oneOf, someOf } from "./facts.ts";
import { fc } from "./fastCheck.ts";
import { textsOf } from "./texts.ts";

export function anySubscribed(): fc.Arbitrary<Subscribed> {
  const features = object<SubscribedFeatures>({
    entitlements: someOf(entitlements),
    withheld: someOf(withheldFeatures),
  });
  return fc.oneof(someOf(entitlements), features);
}

export function anyProvisioning(): fc.Arbitrary<TenantProvisioning> {
  return object({ digitalChannelsEnabled: fc.boolean(), provisioningCompleted: fc.boolean() });
}

export function anyMessagingChannel(): fc.Arbitrary<MessagingChannel> {
  return oneOf<MessagingChannel>([
    ...(["inApp", "whatsApp", "appleMessages", "rcs", "facebookMessenger"] as const),
    { other: "sms" },
  ]);
}

export function anyMediaUrlExpiry(): fc.Arbitrary<MediaUrlExpiry> {
  return fc.oneof(
    fc.constant<MediaUrlExpiry>({ kind: "persistent" }),
    objectWith<Extract<MediaUrlExpiry, { readonly kind: "shortLived" }>>(["kind", "expiresAtMilli"], {
      kind: fc.constant("shortLived"),
      expiresAtMilli: anyInstantMilli(),
      issuedAtMilli: fc.option(anyInstantMilli()),
    }),
  );
}

export function anyPresented(): fc.Arbitrary<readonly PresentedCredential[]> {
  const credential = object<PresentedCredential>({
    kind: oneOf<MediaCredential>(["mediaAccessKey", "appClientKey", "jwt"]),
    header: oneOf([mediaKeyHeader, "X-IMI-Connect-Media-API-Key", "authorization"]),
    isValid: fc.boolean(),
  });
  return fc.array(credential, { maxLength: 2 });
}

/** Periods that can be set, and two that only a migrated tenant has (BL7). */
export function anyBounceEntries(): fc.Arbitrary<readonly BounceEntry[]> {
  const entry = object<BounceEntry>({
    email: anyEmail(),
    addedAtMilli: anyInstantMilli(),
    retentionDays: oneOf([7, 1, longestRetentionDays, 0, 1_000]),
  });
  return fc.array(entry, { maxLength: 3 });
}

export function anyOutboundEmail(): fc.Arbitrary<OutboundEmail> {
  return object<OutboundEmail>({
    route: oneOf<EmailRoute>(["awsSes", "awsSes", { other: "smtp" }]),
    to: anyEmail(),
  });
}

/** Addresses as hosts see them, some of which the entries of lists hold. */
export function anyIpAddress(): fc.Arbitrary<string> {
  return oneOf(["192.0.2.7", "192.0.2.200", "198.51.100.1", "2001:db8::1", "::ffff:192.0.2.7", "::1"]);
}

export function anySignInAttempt(): fc.Arbitrary<SignInAttempt> {
  return object<SignInAttempt>({
    address: anyIpAddress(),
    list: anyValueOf(ipList),
    twoFactor: oneOf(twoFactorModes),
    isAdministrator: fc.boolean(),
    hasRemoteAccess: fc.boolean(),
  });
}

export function anyPasswordChange(): fc.Arbitrary<PasswordChange> {
  return objectWith<PasswordChange>(["nowMilli", "matchingIndices", "hasPassedOtp"], {
    setAtMilli: fc.option(anyInstantMilli()),
    resetAtMilli: fc.option(anyInstantMilli()),
    nowMilli: anyInstantMilli(),
    matchingIndices: fc.uniqueArray(fc.nat(10), { maxLength: 2 }),
    hasPassedOtp: fc.boolean(),
  });
}

export function anyLogIns(): fc.Arbitrary<AgentLogIns> {
  return objectWith<AgentLogIns>(["createdAtMilli"], {
    createdAtMilli: anyInstantMilli(),
    lastLogInAtMilli: fc.option(anyInstantMilli()),
  });
}

export function anyTicketUse(): fc.Arbitrary<TicketUse> {
  return object<TicketUse>({
    channelKind: oneOf(["chat", "chat", "email"]),
    ticketSeconds: anyValueOf(ticketSeconds),
    issuedAtMilli: anyInstantMilli(),
    isAppEnabled: oneOf([true, true, false]),
  });
}

/** Names of files: of the types that lists of them hold, of others, and none that a file can have (MD4). */
export function anyFileName(): fc.Arbitrary<string> {
  return oneOf(["offer.pdf", "OFFER.PDF", "a.b.c++", "sound.wav", "x.mp3", "pdf", ".pdf", "a/b.pdf"]);
}

export function anyUploadedFile(): fc.Arbitrary<UploadedFile> {
  const megabytes = fc.integer({ min: 0, max: 21 }).map((count) => count * 1_000_000);
  return object({ name: anyFileName(), bytes: fc.oneof(fc.nat(1_000), megabytes) });
}

export function anyZone(): fc.Arbitrary<string> {
  return textsOf("time zone that the host knows");
}

/** Wall times around those of the generated instants, so that some are skipped and some come twice. */
export function anyWallTime(): fc.Arbitrary<string> {
  return anyInstantMilli().map((milli) => new Date(milli).toISOString().replace("Z", ""));
}

export function anyTimeOfDay(): fc.Arbitrary<string> {
  return anyWallTime().map((text) => text.slice(11, 19));
}
