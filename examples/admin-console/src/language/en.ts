import { en, enLabels, enRisks } from "tenant-policy/explain/en";
import { enTexts } from "../texts/en.ts";
import type { Language } from "./Language.tsx";

export const english: Language = { name: "en", texts: enTexts, locale: en, labels: enLabels, risks: enRisks };
