// The door `tenant-policy/explain/de`: the texts in German.
export { de } from "./locales/de.ts";
