import { canChangeRemoteAccess } from "../teammates/canChangeRemoteAccess.ts";
import { canGrantDecryption } from "../teammates/canGrantDecryption.ts";
import type { EmailChange } from "../teammates/emailChange.ts";
import { withReaddresser } from "../teammates/readdressers.ts";
import type { TeammateRecord } from "../teammates/state.ts";
import type { Person } from "../vocabulary/person.ts";
import { isSelf } from "../vocabulary/teammate.ts";
import { decryptsLogs, type TeammatesFacts } from "./aboutTeammate.ts";
import { canHandOnByChange } from "./heldProfile.ts";
import { type EventEnvelope, happenedAtMilli } from "./slice.ts";
import { withoutDecryption } from "./withoutDecryption.ts";

/**
 * What an accepted change of address leaves (TM16). Whoever has the new address may be another person, so what the changer
 * could not give them falls away. The account counts as one that the changer made too, and whoever invited it stays known
 * (TM18). Changing one's own address takes nothing.
 */
export function afterEmailChange(
  facts: TeammatesFacts,
  record: TeammateRecord,
  change: EmailChange,
  changer: Person,
  acceptance: EventEnvelope,
): Partial<TeammateRecord> {
  const { email, sentAtMilli, by } = change;
  const accepted = { email, emailChange: null };
  if (isSelf(changer, record)) return accepted;
  const canGrant = canGrantDecryption(changer, record, decryptsLogs(facts.teammates, changer));
  const isHandedOver = changer.role !== "owner";
  return {
    ...accepted,
    readdressedBy: withReaddresser(record.readdressedBy, by),
    ...(!canGrant && withoutDecryption(record, happenedAtMilli(acceptance), acceptance.at)),
    hasRemoteAccess: record.hasRemoteAccess && canChangeRemoteAccess(changer, record),
    userProfile: canHandOnByChange(facts, changer, change, record) ? record.userProfile : null,
    // An Owner opens every lock, so whoever an Owner changes the address of may keep theirs (AS12).
    ...(isHandedOver && { handedOverAtMilli: handedOverAt(record, sentAtMilli) }),
  };
}

const lastInstantMilli = 8.64e15;

/** An instant that no earlier key of the teammate has. It does not depend on when the acceptance is reported (ST15). */
function handedOverAt(record: TeammateRecord, sentAtMilli: number): number {
  const earlier = record.handedOverAtMilli ?? record.createdAtMilli;
  return Math.min(Math.max(sentAtMilli, earlier + 1), lastInstantMilli);
}
