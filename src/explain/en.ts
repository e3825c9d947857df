// The door `tenant-policy/explain/en`: the texts in English, and the labels, which bundlers keep only where they are imported.
export { en, enLabels } from "./locales/en.ts";
