// The door `tenant-policy/explain/de`: the texts in German. Bundlers keep labels and risks only where they are imported.
export { de, deLabels, deRisks } from "./locales/de.ts";
