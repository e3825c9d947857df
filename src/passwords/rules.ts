import { ruleTable } from "../kernel/decision/ruleTable.ts";

export const passwordsRules = /* @__PURE__ */ ruleTable(
  { document: "privacy-and-security", section: "Password management" },
  {
    PW1: {
      sentence: "A password can be renewed without the SMS verification code only while that is switched on.",
      standing: "stated",
    },
    PW2: {
      sentence:
        "A password cannot be changed before it has the minimum age. With a minimum age of 2 days, that is 48 hours after it was set, whatever the clocks do in between.",
      standing: "stated",
      facts: ["minAgeDays", "fromMilli"],
    },
    PW3: {
      sentence:
        "A password must be changed once it has the maximum age. With a maximum age of 90 days, that is 2,160 hours after it was set.",
      standing: "stated",
    },
    PW4: {
      sentence:
        "The current password cannot be used again, nor can as many earlier ones as the password history says. With a history of 2, the last three are refused: the current one (index 0) and those at index 1 and 2. With 0 or no value, only the current one is refused.",
      standing: "disputed",
      standingNote: 'the document says "2" and "the last three"',
      reading: "The history counts earlier passwords, and the current one comes besides: 2 gives three.",
      facts: ["history"],
    },
    PW5: {
      sentence:
        "A password age of 0 or no value sets no limit. Ages and the history must be whole numbers, not negative. A minimum age above a maximum age that is in force is refused; an equal one is valid.",
      standing: "inferred",
    },
    PW6: {
      sentence:
        "Passwords and their hashes never enter the stored settings or an answer. The caller says by number which earlier passwords the new one matches: 0 is the current one, 1 the one before, and so on.",
      standing: "inferred",
      standingNote: "security",
    },
    PW7: {
      sentence:
        "All rules that a new password breaks are reported together. If the minimum age is among them, the answer also says from which instant it is no longer broken or, for a password dated ahead (SE6), from which it counts.",
      standing: "inferred",
    },
    PW8: {
      sentence:
        "A password leaves the history only when newer ones push it out, never because time has passed.",
      standing: "inferred",
    },
    PW9: {
      sentence:
        "The minimum age does not apply to the first password of a user who has none yet. The first password needs the SMS verification code just as a renewal does.",
      standing: "inferred",
      reading:
        "The document speaks of resetting a password and not of the first one. A password that is not set has no age. The code is required because an account without a password is easier to take over.",
    },
    PW10: {
      sentence:
        "Whoever may change a user's address (TM16) may reset their password. The user gets a temporary one, and must change it, at any age, until a change that happened after the reset. For that change, the minimum age is waived.",
      standing: "inferred",
      standingNote: "security",
      facts: ["case"],
      reading:
        "Nobody resets their own password: the minimum age would bind nobody who may reset one. The SMS verification code (PW1) and the history (PW4) hold. The application makes the temporary password and sends it to the user, never to whoever reset it; it is not reported as a change. A change at the very instant of the reset does not count (ST15), nor does one dated ahead (SE6). A reset that is dated ahead waives nothing yet, and a change is due. A change that is reported before such a reset ends it (ST15). A reset takes nothing that the user holds. Somebody who has not accepted their invitation has nothing to reset (IV5).",
    },
  },
);
