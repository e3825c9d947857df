import type { PolicyMatchers } from "tenant-policy/testing";

declare module "expect" {
  interface Matchers<R extends void | Promise<void>, T = unknown> extends PolicyMatchers<R> {}
}
