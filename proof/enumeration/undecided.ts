// What no enumeration can show to decide, as data with the reason why. Each list is checked: one of them that does decide is a
// difference, and so is one that is missing.

export interface ListedRules {
  readonly rules: string;
  /** Why no question whose inputs are finite names them. */
  readonly why: string;
  /** Where code names a rule, it can stand in an answer; else it never does. */
  readonly isNamedInCode: boolean;
}

export const listedRules: readonly ListedRules[] = [
  {
    rules: "ST1 ST7 ST13 ST18 PK3 PW6 AN1 AN2 AN6 AN7 AN8 AN9 AN10 AN11",
    why: "a law of all states and answers, which tests hold",
    isNamedInCode: false,
  },
  { rules: "HD5 MD5 PA8", why: "a default, about which nobody is asked", isNamedInCode: false },
  {
    rules: "WS1 WS3 WS5 WS6 AS15 AS17 AS20 RL7 IM1 IP7 ED5 PA11 PW7 PW8 CH2 CH3 ST20",
    why: "says how another rule is read or how a command works; that rule is named",
    isNamedInCode: false,
  },
  {
    rules: "TZ8 ED6 BL1 BL7 BL8 SE4 PA1 ST3 ST4 ST5",
    why: "says what is wrong with a value that is set or loaded",
    isNamedInCode: true,
  },
  {
    rules: "HD10 SU1 BL9 ST2 ST6 ST9 ST11 ST14 ST15 ST17 ST19",
    why: "decides about commands, events and tenants, of which there is no end",
    isNamedInCode: true,
  },
  { rules: "AS27 IP8", why: "stands in a note about a tenant that is loaded", isNamedInCode: true },
  {
    rules: "AN3 AN4 AN5",
    why: "names what analysis works out over a whole tenant",
    isNamedInCode: true,
  },
  { rules: "TM18", why: "answers for a list of any length", isNamedInCode: true },
];

export interface ListedQuestions {
  readonly questions: string;
  /** Why their inputs are not finite. */
  readonly why: string;
}

export const listedQuestions: readonly ListedQuestions[] = [
  {
    questions:
      "activityAccess agentStatusOf assetAccess emailAccess emailChangeStatusOf featureAccess invitationStatusOf passwordExpiryOf personOf settingAccess effectiveSettingsOf signInRequirementOf withdrawalRisksOf",
    why: "about a whole tenant, by id",
  },
  { questions: "canExecute", why: "about a whole tenant and any command" },
  { questions: "accountsMadeBy", why: "about a list of any length" },
];
