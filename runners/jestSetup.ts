// A setup file of Jest, which the configuration adds.
import { afterAll, expect } from "@jest/globals";
import { handOverAtEnd } from "./handOver.ts";

handOverAtEnd(afterAll, () => expect.getState().testPath ?? "");
