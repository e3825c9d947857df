import { de, deLabels, deRisks } from "tenant-policy/explain/de";
import { deTexts } from "../texts/de.ts";
import type { Language } from "./Language.tsx";

export const german: Language = { name: "de", texts: deTexts, locale: de, labels: deLabels, risks: deRisks };
