// Who may invite whom, and with which role? What does a promotion take away? Who may decrypt logs?
import {
  canChangeRole,
  canDecryptLogs,
  canGrantDecryption,
  canInvite,
  canSupportChangeOwner,
  canWithdrawDecryption,
  decideInvite,
  decideChangeRole,
  decryptionAfterRoleChange,
  decryptionAtInvitation,
  type Invitation,
  invitationEmails,
  type Person,
  type Workspace,
} from "tenant-policy";
import { messageOf } from "tenant-policy/explain";

const bank: Workspace = { level: "tenant" };
const loans: Workspace = { level: "group", group: "loans" };
const olga: Person = { kind: "teammate", id: "olga", role: "owner", home: bank, current: bank };
const felix: Person = { kind: "teammate", id: "felix", role: "full", home: loans, current: loans };

// The facts come from your own store. Of the teammates, those with the same id or address are enough.
const facts = { emailDomains: ["retail-bank.example"], teammates: [] };
const nora: Invitation = { id: "nora", email: "nora@retail-bank.example", role: "limited", home: loans };
console.log(canInvite(felix, nora, facts)); // → true

// A refusal names every broken rule: the address is of another domain, and Felix cannot make an Owner.
const wrong = decideInvite(felix, { ...nora, email: "nora@mail.example", role: "owner", home: bank }, facts);
console.log(wrong.because.join(" ")); // → ED3 TM2 TM7 TM8
console.log(messageOf(wrong)); // → User domain not in allowed list

// The sign-in method decides which e-mails an invitation sends.
console.log(invitationEmails({ signIn: "password" }).value?.join(" ")); // → createCredentials
const sso = invitationEmails({ signIn: "sso", hasSsoAccount: false });
console.log(sso.value?.join(" ")); // → ssoActivation welcome

// Owners promote to Owner. Full Access changes roles among the other four; `true` says that it could assign the user
// profile that Nora holds, if any (TM17). An Owner cannot be demoted.
const omar = { id: "omar", role: "full", home: bank, decryptsLogs: true } as const;
console.log(canChangeRole(olga, omar, "owner")); // → true
console.log(decideChangeRole(felix, { ...nora, role: "readOnly" }, "limited", true).value); // → true
const demotion = decideChangeRole(olga, { ...omar, role: "owner" }, "full");
console.log(demotion.value, demotion.because.join(" ")); // → false TM5 TM6
// The support team can, unless nobody would be left. It reports that to the tenant as an event: "teammates/lowerOwner".
const owners = { all: 2, decrypting: 1 };
console.log(canSupportChangeOwner({ ...omar, role: "owner" }, { kind: "lower", role: "full" }, owners)); // → true

// A teammate invited as Owner may decrypt logs from the start. A teammate promoted to Owner may not, even with an
// earlier grant, until another Owner grants it.
console.log(decryptionAtInvitation("owner").value); // → true
const promoted = decryptionAfterRoleChange(omar, "owner");
console.log(promoted.value, promoted.because.join(" ")); // → false DL2
console.log(canDecryptLogs({ kind: "teammate", decryptsLogs: false })); // → false
console.log(canGrantDecryption(olga, { ...omar, role: "owner" })); // → true
console.log(canGrantDecryption({ ...olga, id: "omar" }, { ...omar, role: "owner" })); // → false

// Until then, he grants it to nobody, and whom he invites as an Owner does not hold it either.
console.log(canGrantDecryption({ ...olga, id: "omar" }, nora, false)); // → false
console.log(decryptionAtInvitation("owner", false).because.join(" ")); // → DL2 DL6
// The last Owner who holds it keeps it: pass what you know of the others.
console.log(canWithdrawDecryption(olga, { id: "olga", role: "owner", home: bank }, true)); // → false
