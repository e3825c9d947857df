import type { RuleId } from "tenant-policy";
import type { Area } from "./areas.ts";

/** What is told of the rules that tests reach, and when a run fails. */
export interface RuleCoverageOptions {
  /**
   * What your application uses: areas, by the letters of their rules, and single rules of others: `["ED", "IP", "AS12"]`. Left
   * out: every area of which a rule was reached. Name them, so that an area without any test is seen.
   */
  readonly about?: readonly (Area | RuleId)[];
  /** Rules of these areas that your application cannot reach. They are neither shown nor counted. */
  readonly except?: readonly RuleId[];
  /** What a whole run has to reach. Left out: no run fails. */
  readonly thresholds?: RuleThresholds;
  /** The folder for `rules.json` and `index.html`, from the root of the project. Left out: `rule-coverage`. */
  readonly folder?: string;
}

/** Parts of rules, in per cent from 0 to 100. */
export interface Percentages {
  /** Of the rules that can be a reason to allow, or for another answer that is no refusal: so many were. */
  readonly allowed?: number;
  /** Of the rules that can refuse: so many did. */
  readonly refused?: number;
}

/** What a whole run has to reach. */
export interface RuleThresholds extends Percentages {
  /** Parts of the rules of one area. */
  readonly areas?: Readonly<Partial<Record<Area, Percentages>>>;
  /** Rules that have to be reached both ways: refused, if they can refuse, and allowed, if they can allow. */
  readonly rules?: readonly RuleId[];
}
