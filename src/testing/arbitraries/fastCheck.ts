// The one file that imports fast-check: an optional peer, which only `tenant-policy/testing/arbitraries` loads.
import * as fc from "fast-check";

export { fc };
