import type { signingInTexts } from "./en.signingIn.ts";

export const deSigningInTexts: typeof signingInTexts = {};
