import { accountAtStart, isMember } from "../account.ts";
import { firstBroken, isSame, type Law } from "./law.ts";
import { isReached } from "./holdings.ts";

const outside = "203.0.113.9";

/** Who is there, with which role and which grants, and where. */
export const lawsOfPeople: readonly Law[] = [
  {
    name: "nobody becomes an Owner unless an Owner makes them one, and at tenant level only (RL1, TM2, TM3)",
    broken: ({ people, held }) =>
      firstBroken(people, ({ record, before }) => {
        if (record.role !== "owner") return null;
        if (record.home.level !== "tenant") return `${record.id} is an Owner below tenant level`;
        return before?.role !== "owner" && !held.hasOwner ? `${record.id} has become an Owner` : null;
      }),
  },
  {
    name: "an Owner stays, and stays an Owner; who has not accepted, as far as others go (TM4, TM6, IV5)",
    broken: ({ start, people, held, library }) =>
      firstBroken(library.entriesOf(start.teammates.records), ({ id, role, invitation }) => {
        const stays = people.some(
          ({ record }) => accountAtStart({ library, start }, record)?.id === id && record.role === "owner",
        );
        const mayBeRevoked = invitation !== null && held.hasOwner;
        return role === "owner" && !stays && !mayBeRevoked ? `${id} is no Owner any longer` : null;
      }),
  },
  {
    name: "decryption comes from an Owner who decrypts (DL2, DL3, DL5, DL6)",
    broken: ({ people, held }) =>
      firstBroken(people, ({ record, before }) => {
        const isPromoted = record.role === "owner" && before?.role !== "owner";
        const isKept = before?.decryptsLogs === true && !isPromoted;
        return record.decryptsLogs && !isKept && !held.hasDecryptingOwner ? `${record.id} decrypts` : null;
      }),
  },
  {
    name: "only an Owner takes decryption away from somebody who stays, but with their address (DL3, TM16)",
    broken: ({ people, held }) =>
      firstBroken(people, ({ record, before }) =>
        before?.decryptsLogs === true &&
        !record.decryptsLogs &&
        record.email === before.email &&
        !held.hasOwner
          ? `${record.id} no longer decrypts`
          : null,
      ),
  },
  {
    name: "an Owner who decrypts, and has accepted, is always left (DL6, IV5)",
    broken: ({ people }) =>
      people.some(
        ({ record: { role, decryptsLogs, invitation } }) =>
          role === "owner" && decryptsLogs && invitation === null,
      )
        ? null
        : "no Owner decrypts any longer",
  },
  {
    name: "remote access is an Owner's to give and to take, but with an address (TM13, TM16)",
    broken: ({ people, held }) =>
      firstBroken(people, ({ record, before }) => {
        const isLostWithAddress = !record.hasRemoteAccess && record.email !== before?.email;
        if (held.hasOwner || isLostWithAddress) return null;
        return record.hasRemoteAccess !== (before?.hasRemoteAccess ?? false)
          ? `the remote access of ${record.id} has changed`
          : null;
      }),
  },
  {
    name: "past the address list come administrators by role, and remote access (IP4, IP8)",
    broken: ({ library, start, now, people }) =>
      firstBroken(people, ({ record: { id, role, hasRemoteAccess } }) => {
        const isOpened = !isSame(start.networkAccess, now.networkAccess);
        const isExpected = isOpened || role === "owner" || role === "full" || hasRemoteAccess;
        const { value } = library.signInRequirementOf(now, id, outside);
        return !isExpected && value !== "refuse" ? `${id} signs in from anywhere` : null;
      }),
  },
  {
    name: "people come, go, move and change roles by Owners and Full Access only (TM1, TM4, TM5, TM8)",
    broken: ({ library, start, people, held }) => {
      if (held.setsPeopleUp) return null;
      const isSameList = people.length === library.entriesOf(start.teammates.records).length;
      const isKept = people.every(
        ({ record, before }) => before?.role === record.role && isSame(before.home, record.home),
      );
      return isSameList && isKept ? null : "there are other people, or people with another role or home";
    },
  },
  {
    name: "whoever has not accepted their invitation has no right, and accepts it elsewhere (IV5, ST9)",
    broken: ({ library, now, people }) =>
      firstBroken(people, ({ record: { id, invitation }, before }) => {
        const isWaiting = invitation !== null;
        if (!isWaiting && (before?.invitation ?? null) !== null) return `the invitation of ${id} is accepted`;
        const { value } = library.featureAccess(now, id, "viewPages");
        return isWaiting && value ? `${id}, who has not accepted, views pages` : null;
      }),
  },
  {
    name: "an id that somebody had is given to another by Owners only, who say that it is the same person (ST14)",
    broken: ({ library, start, people, held }) =>
      firstBroken(people, ({ record }) => {
        // Not that of an invitation which was never accepted.
        const wasGiven = library.entryOf(start.teammates.records, record.id)?.invitation === null;
        const isNew = accountAtStart({ library, start }, record) === undefined;
        return wasGiven && isNew && !held.hasOwner ? `the id ${record.id} is another's` : null;
      }),
  },
  {
    name: "an Owner's record is changed by Owners only (TM14)",
    broken: ({ people, held }) =>
      firstBroken(people, ({ record, before }) =>
        before?.role === "owner" && !held.hasOwner && !isSame(record, before)
          ? `the record of ${record.id}, an Owner, has changed`
          : null,
      ),
  },
  {
    name: "whoever is out of reach keeps their record (TM9, AT5)",
    broken: ({ people, held }) =>
      firstBroken(people, ({ record, before }) =>
        before !== undefined && !isReached(held, before.home) && !isSame(record, before)
          ? `the record of ${record.id}, who is out of reach, has changed`
          : null,
      ),
  },
  {
    name: "whoever is out of reach is not removed (TM9)",
    broken: ({ library, start, people, held }) =>
      firstBroken(library.entriesOf(start.teammates.records), ({ id, home }) =>
        !isReached(held, home) && !people.some(({ before }) => before?.id === id)
          ? `${id}, who is out of reach, is gone`
          : null,
      ),
  },
  {
    name: "nobody is placed out of the coalition's reach, or back into it from there (TM8, WS2)",
    broken: ({ people, held }) =>
      firstBroken(people, ({ record, before }) =>
        !isReached(held, record.home) && !isSame(record.home, before?.home)
          ? `${record.id} now belongs where the coalition does not reach`
          : null,
      ),
  },
  {
    name: "the app tray is given by Owners and Full Access only (AT1, AT3)",
    broken: ({ people, held }) =>
      firstBroken(people, ({ record: { id, apps, botRoles }, before }) => {
        const tray = { apps, botRoles };
        const earlier = { apps: before?.apps ?? [], botRoles: before?.botRoles ?? [] };
        return !held.setsPeopleUp && !isSame(tray, earlier) ? `the app tray of ${id} has changed` : null;
      }),
  },
  {
    name: "who invited an account stays known, and so does whoever changed its address for another (TM18, TM16)",
    broken: ({ library, start, scene, people }) =>
      firstBroken(people, ({ record }) => {
        const earlier = accountAtStart({ library, start }, record);
        if (earlier === undefined) return null;
        if (!isSame(earlier.invitedBy, record.invitedBy)) return `who invited ${record.id} is hidden`;
        const isMoved = earlier.email !== record.email && !isMember(scene, record);
        return isMoved && record.readdressedBy.length === 0 ? `who took ${record.id} over is hidden` : null;
      }),
  },
  {
    name: "passwords are reset by Owners and Full Access only (PW10)",
    broken: ({ people, held }) =>
      firstBroken(people, ({ record, before }) =>
        record.passwordResetAtMilli !== (before?.passwordResetAtMilli ?? null) && !held.setsPeopleUp
          ? `the password of ${record.id} was reset`
          : null,
      ),
  },
  {
    name: "when somebody logged in or set a password is reported from outside only (ST9)",
    broken: ({ people }) =>
      firstBroken(people, ({ record, before }) =>
        record.lastLogInAtMilli !== (before?.lastLogInAtMilli ?? null) ||
        record.passwordSetAtMilli !== (before?.passwordSetAtMilli ?? null)
          ? `something was reported of ${record.id}`
          : null,
      ),
  },
];
