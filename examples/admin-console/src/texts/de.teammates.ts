import type { Texts } from "./en.ts";
import { teammatesTexts } from "./en.teammates.ts";

export const deTeammatesTexts: Texts["teammates"] = teammatesTexts;
