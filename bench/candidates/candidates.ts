import { analysis } from "./analysis.ts";
import { assets } from "./assets.ts";
import { byId } from "./byId.ts";
import type { Candidates } from "./candidate.ts";
import { commands } from "./commands.ts";
import { hostile } from "./hostile.ts";
import { ledger } from "./ledger.ts";
import { lists } from "./lists.ts";
import { loading } from "./loading.ts";
import { storage } from "./storage.ts";
import { time } from "./time.ts";

/** Every candidate, by its name. */
export const candidates: Candidates = {
  ...analysis,
  ...assets,
  ...byId,
  ...commands,
  ...hostile,
  ...ledger,
  ...lists,
  ...loading,
  ...storage,
  ...time,
};
