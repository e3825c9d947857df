// Signing in: the address, the one-time password, the age of the password, the session and the chat ticket.
import {
  agentStatus,
  canOpenSession,
  canWriteWithTicket,
  checkIpList,
  ipListRisks,
  passwordExpiry,
  type PasswordPolicy,
  passwordPolicyCheck,
  sessionExpiry,
  type SignInAttempt,
  signInRequirement,
} from "tenant-policy";

const now = Date.parse("2024-10-21T09:00:00Z");
const day = 86_400_000;
const minute = 60_000;

// Addresses are compared as numbers, whatever their spelling. A malformed one is refused with its position.
const list = checkIpList("192.0.2.0/24, 2001:db8::7").value;
if (list === undefined) throw new Error("the list above is well formed");
console.log(checkIpList("192.0.2.010").issues?.[0].rule); // → IP3

// A listed address may sign in. For any other address, the two-factor mode and the person decide.
const fromOffice: SignInAttempt = {
  address: "2001:DB8:0:0:0:0:0:7",
  list,
  twoFactor: "remoteOnly",
  isAdministrator: false,
  hasRemoteAccess: false,
};
console.log(signInRequirement(fromOffice).value); // → allow
const fromHome = { ...fromOffice, address: "198.51.100.9" };
console.log(signInRequirement(fromHome).value); // → refuse
console.log(signInRequirement({ ...fromHome, hasRemoteAccess: true }).value); // → oneTimePassword
console.log(signInRequirement({ ...fromHome, twoFactor: "on" }).because.join(" ")); // → IP1 IP4

// Before an administrator sets a list: does it shut out the address that they use now?
console.log(ipListRisks(list, "198.51.100.9").value?.join(" ")); // → shutsOutActor

// Passwords: no change within 5 days, a change at least every 90 days, and none of the last three again.
const policy: PasswordPolicy = { renewWithoutOtp: false, minAgeDays: 5, maxAgeDays: 90, history: 2 };
console.log(passwordExpiry(policy, now - 89 * day, now).value); // → false
console.log(passwordExpiry(policy, now - 90 * day, now).value); // → true

// The answer names every broken rule, and the instant at which the minimum age ends. Your code says which earlier
// passwords match, so the library sees neither passwords nor hashes.
const change = { setAtMilli: now - 3 * day, nowMilli: now, matchingIndices: [2], hasPassedOtp: false };
const check = passwordPolicyCheck(policy, change);
console.log(check.value, check.because.join(" ")); // → false PW1 PW2 PW4
console.log(new Date(check.validUntil ?? 0).toISOString()); // → 2024-10-23T09:00:00.000Z

// A session expires after 30 idle minutes. At the exact instant of the limit it has expired.
console.log(sessionExpiry(30, now - 30 * minute + 1, now).value); // → active
console.log(sessionExpiry(30, now - 30 * minute, now).value); // → expired
console.log(canOpenSession(false, 1)); // → false

// With a ticket, a customer may write in the chat for 15 minutes without logging in.
const ticket = { channelKind: "chat", ticketSeconds: 900, issuedAtMilli: now, isAppEnabled: true };
console.log(canWriteWithTicket(ticket, now + 15 * minute - 1)); // → true
console.log(canWriteWithTicket(ticket, now + 15 * minute)); // → false

// An agent who has not logged in for 90 days is marked as inactive, not locked out.
console.log(agentStatus(90, { createdAtMilli: now - 400 * day }, now).value); // → inactive
