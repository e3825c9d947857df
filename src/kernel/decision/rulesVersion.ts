/**
 * The version of the rules. It moves by one with every release that changes an answer (★ in CHANGELOG.md). Keep it beside
 * a decision that you store or cache: under one version, equal facts give equal decisions.
 */
export const rulesVersion = 2;
