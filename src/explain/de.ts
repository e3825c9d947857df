// The door `tenant-policy/explain/de`: the texts in German, and the labels, which bundlers keep only where they are imported.
export { de, deLabels } from "./locales/de.ts";
