import { connect, type NatsConnection } from "@nats-io/transport-node";

/** A connection that goes over to another server where one is lost, and never gives up. */
export function connectTo(servers: readonly string[]): Promise<NatsConnection> {
  return connect({
    ...{ servers: [...servers], waitOnFirstConnect: true, maxReconnectAttempts: -1 },
    ...{ reconnectTimeWait: 100, reconnectJitter: 100, timeout: 2_000, pingInterval: 2_000 },
  });
}
