/** A PostgreSQL server in a temporary folder. */
export interface Cluster {
  /** Where its socket is. */
  readonly folder: string;
  /** Starts it, and waits until it takes connections. */
  readonly start: () => Promise<void>;
  /** Sends SIGKILL to all of its processes, and waits until they are gone. */
  readonly kill: () => Promise<void>;
  /** Stops it, and removes the folder. */
  readonly close: () => void;
}

export function newCluster(): Cluster | undefined;
export function startPostgres(fsync?: "on" | "off"): string | undefined;
