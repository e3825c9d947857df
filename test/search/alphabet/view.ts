import type { Actor, CommandBody, Tenant } from "../../../src/index.ts";
import type { Library } from "../library.ts";
import type { Scene } from "../scene.ts";

/** What commands are made from. */
export interface View {
  readonly library: Library;
  readonly scene: Scene;
  readonly tenant: Tenant;
  /** How many accounts the coalition may have made at one time. */
  readonly maxInvited: number;
}

/** What an actor might try. */
export interface Attempt {
  readonly by: Actor;
  readonly body: CommandBody;
}

/** Families that are searched together. */
export interface Theme {
  readonly families: readonly Family[];
  /** Where the commands have nothing to do with each other, longer sequences of them show nothing new. */
  readonly mostSteps?: number;
}

/** Commands of one kind, all that matter in a state. Whether they are accepted is for the library to say. */
export type Family = (view: View, actor: Actor) => readonly Attempt[];
