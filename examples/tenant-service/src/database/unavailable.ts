/** No server at this address, no socket of it, no connection left, one that broke, and a statement that took too long. */
const codes = [
  ...["ECONNREFUSED", "ENOENT", "ECONNRESET", "EPIPE", "ENOTFOUND", "ETIMEDOUT"],
  ...["53300", "57014"],
];

const complaints = [
  "Connection terminated",
  "Client has encountered a connection error",
  "timeout exceeded when trying to connect",
];

/** Whether the database does not answer for now: the same request may do later. Whether it was executed is not known. */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as Error & { readonly code?: unknown };
  if (typeof code === "string") return codes.includes(code) || /^(?:08|57P)/.test(code);
  // The driver gives its own complaints no code.
  return complaints.some((complaint) => error.message.startsWith(complaint));
}
