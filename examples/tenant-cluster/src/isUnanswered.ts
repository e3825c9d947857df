import { JetStreamApiError, JetStreamError } from "@nats-io/jetstream";
import { errors } from "@nats-io/transport-node";

const { TimeoutError, NoRespondersError, RequestError, PermissionViolationError } = errors;
const { ClosedConnectionError, ConnectionError, DrainingConnectionError } = errors;

/** What is thrown while servers are lost or elect a leader. It may be tried again; anything else is a fault of ours. */
const kinds = [
  ...[TimeoutError, NoRespondersError, RequestError, JetStreamError, JetStreamApiError],
  ...[ClosedConnectionError, ConnectionError, DrainingConnectionError],
];

/** Whether a request failed because nobody answered it, or a server that could not. */
export function isUnanswered(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  // Who may not send will never be answered.
  if (error instanceof PermissionViolationError || error.cause instanceof PermissionViolationError)
    return false;
  // Without a leader, a publication fails by an error that only its cause tells from others.
  return kinds.some((kind) => error instanceof kind) || isUnanswered(error.cause);
}
