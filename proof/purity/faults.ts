/** A line of the built library, and the wrong line that takes its place. */
export interface Fault {
  readonly fault: string;
  /** Below dist/esm. */
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

export type FaultName = keyof typeof faults;

/** Lines such as a purity that is only promised would let through. */
export const faults = {
  clock: inQuestion("a question asks the clock", "Date.now();"),
  chance: inQuestion("a question draws lots", "Math.random();"),
  global: inQuestion("a question leaves a global behind", "globalThis.lastAsked = email;"),
  builtIn: inQuestion("a question changes what every array has", "Array.prototype.lastAsked = email;"),
  proto: inQuestion("a question reads __proto__", "Object(email).__proto__.constructor;"),
  code: inQuestion("a question makes code from text", 'new Function("return 1")();'),
  wrongAnswer: inQuestion(
    "a question answers otherwise for one address",
    'if (email === "ann@mail.bank.example") return true;',
  ),
  language: {
    fault: "letters are folded as the language of the host does",
    file: "kernel/text/ascii.js",
    from: "? text.toLowerCase()",
    // V8 ignores the language of the host where nothing is handed in.
    to: "? text.toLocaleLowerCase([])",
  },
  hostZone: {
    fault: "a wall time is read in the zone of the host",
    file: "kernel/time/wallTime.js",
    from: "${rest}Z`",
    to: "${rest}`",
  },
  earlyIntl: {
    fault: "a module asks Intl while it is loaded",
    file: "emailDomains/isDomainAllowed.js",
    from: "const answers =",
    to: "new Intl.Collator();\nconst answers =",
  },
} as const satisfies Record<string, Fault>;

function inQuestion(fault: string, line: string): Fault {
  const from = "return isString(email)";
  return { fault, file: "emailDomains/isDomainAllowed.js", from, to: `${line}\n\t${from}` };
}
