export const contentTexts = {};
