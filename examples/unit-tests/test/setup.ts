import { policyMatchers } from "tenant-policy/testing";
import { expect } from "vitest";

expect.extend(policyMatchers);
