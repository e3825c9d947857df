/** No server at this address, no connection left, one that broke, and a statement that took too long. */
const codes = ["ECONNREFUSED", "ECONNRESET", "EPIPE", "ENOTFOUND", "ETIMEDOUT", "53300", "57014"];

/** How the driver's own complaints begin, to which it gives no code. */
const complaints = [
  "Connection terminated",
  "Client has encountered a connection error",
  "timeout exceeded when trying to connect",
];

/** Whether the database does not answer for now: the same request may do later. Whether it was executed is not known. */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, syscall } = error as Error & { readonly code?: unknown; readonly syscall?: unknown };
  // A server that was stopped has no socket.
  if (code === "ENOENT") return syscall === "connect";
  if (typeof code === "string") return codes.includes(code) || /^(?:08|57P)/.test(code);
  return complaints.some((complaint) => error.message.startsWith(complaint));
}
