import type { PolicyMatchers } from "tenant-policy/testing";

declare module "vitest" {
  interface Matchers<T = any> extends PolicyMatchers<T> {}
}
