/** Why the service does not start, in words for the administrator who can mend it. It needs no stack. */
export class StartError extends Error {
  override readonly name = "StartError";
}
