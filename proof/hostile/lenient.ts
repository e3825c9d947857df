/** Where a value of another kind is of the declared type all the same: function and place, and why. */
export const lenient: readonly { readonly at: RegExp; readonly why: string }[] = [
  { at: /^check(BlockedEmails|EmailDomains|FileTypes|ForwardEmails|IpList) 0$/, why: "a list as text" },
  { at: /^checkChannel(Settings|Overrides) 0\.\w+(Emails|Types)$/, why: "a list as text" },
  {
    at: /^(transition \S+|parseCommand) 0\.(\w+\.)?(\w+(Emails|Types)|addresses|domains)$/,
    why: "a list as text",
  },
  { at: /^parseTenant 0\..*\.0$/, why: "a list of entries may be nested, as it is in a tenant" },
];

/** What is not tried, and why: the arguments of an asked question are handed to it one by one, however many holes there are. */
export const untried = { at: /\.args$|^storage rowsNeededToAsk 1$/, mutation: /4,294,967,295|sparse/ };
