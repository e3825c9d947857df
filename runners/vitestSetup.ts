// A setup file of Vitest, which the plugin adds.
import { afterAll, expect } from "vitest";
import { handOverAtEnd } from "./handOver.ts";

handOverAtEnd(afterAll, () => expect.getState().testPath ?? "");
