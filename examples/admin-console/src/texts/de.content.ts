import type { contentTexts } from "./en.content.ts";

export const deContentTexts: typeof contentTexts = {};
