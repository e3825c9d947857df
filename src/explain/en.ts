// The door `tenant-policy/explain/en`: the texts in English.
export { en } from "./locales/en.ts";
