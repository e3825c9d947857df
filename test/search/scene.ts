import type { Actor, Role, Tenant, WithheldFeature } from "../../src/index.ts";
import type { Content } from "./contents.ts";
import type { Place } from "./places.ts";

/** A teammate who is there at the start. */
export interface Teammate {
  readonly id: string;
  readonly role: Role;
  readonly home: Place;
  /** What their user profile permits. Those with the same content hold the same profile. */
  readonly profile?: Content;
  readonly decrypts?: boolean;
  readonly hasRemoteAccess?: boolean;
  /** Whether they have not accepted their invitation. */
  readonly isPending?: true;
}

/** Somebody who cross-launches. */
export interface Supporter {
  readonly kind: "helpDesk" | "partner";
  readonly originalRole: Role;
  /** The switches of the help desk: none, read-only, all but decryption, or all. */
  readonly switches: "off" | "readOnly" | "fullAccess" | "decryption";
}

/** Those who act together, each of them with every account that they make. All others do nothing. */
export interface Coalition {
  readonly name: string;
  readonly teammates?: readonly Teammate[];
  readonly supporter?: Supporter;
  /** What the subscription of their tenant withholds. */
  readonly withheld?: readonly WithheldFeature[];
}

/** A coalition in its tenant. */
export interface Scene {
  readonly coalition: Coalition;
  readonly start: Tenant;
  readonly supporter: Exclude<Actor, { readonly kind: "teammate" | "system" }> | null;
}
