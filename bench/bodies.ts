/** JSON texts of about so many characters, as a stranger might send them in the place of a command; by what they are. */
export const bodies: Readonly<Record<string, (length: number) => string>> = {
  "zeros in a list": (length) => {
    return `{"type":"teammates/assignBotRoles","teammate":"ann","roles":[${repeated("0", length)}]}`;
  },
  "objects in a list": (length) => `[${repeated('{"a":0}', length)}]`,
  "objects in each other": (length) => `${'{"a":'.repeat(length / 6)}0${"}".repeat(length / 6)}`,
  "lists in each other": (length) => `${"[".repeat(length / 2)}${"]".repeat(length / 2)}`,
  "names in an object": (length) => `{${numbered(length / 12, (number) => `"k${number}":0`)}}`,
  "one name again and again": (length) => `{${repeated('"a":0', length)}}`,
  "backslashes in a string": (length) => `{"type":"${"\\\\".repeat(length / 2)}"}`,
  "blanks in a string": (length) => `{"type":"emailDomains/choose","domains":"${" ".repeat(length)}"}`,
};

/** So many characters of this text, with commas between. */
function repeated(text: string, length: number): string {
  return new Array<string>(Math.floor(length / (text.length + 1))).fill(text).join(",");
}

function numbered(count: number, textOf: (number: number) => string): string {
  return Array.from({ length: Math.floor(count) }, (_, number) => textOf(number)).join(",");
}
