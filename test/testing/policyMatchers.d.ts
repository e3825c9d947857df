import type { PolicyMatchers } from "tenant-policy/testing";

declare module "vitest" {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type, @typescript-eslint/no-explicit-any
  interface Matchers<T = any> extends PolicyMatchers<T> {}
}
