// The door `tenant-policy/explain/en`: the texts in English. Bundlers keep labels and risks only where they are imported.
export { en, enLabels, enRisks } from "./locales/en.ts";
