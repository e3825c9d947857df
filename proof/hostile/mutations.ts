import type { Mutation } from "./mutation.ts";
import { replacing } from "./replacing.ts";
import { twisting } from "./twisting.ts";

/** Everything that is tried at a place. */
export const mutations: readonly Mutation[] = [...replacing, ...twisting];
