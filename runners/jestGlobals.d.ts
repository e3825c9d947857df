/** What is used of Jest, which gives this module to every test: it is installed nowhere here. */
declare module "@jest/globals" {
  export function afterAll(hook: () => void): void;
  export const expect: { getState(): { readonly testPath?: string } };
}
