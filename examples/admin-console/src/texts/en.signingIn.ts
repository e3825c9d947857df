export const signingInTexts = {};
