import { fault, type Schema } from "../kernel/schema/schema.ts";
import { anything } from "../kernel/schema/scalars.ts";
import { schemaVersion } from "../tenant/anyVersion.ts";

/** The first version of the stored form in which changes and audit entries say their version. */
const firstVersion = 2;

/** The version of the stored form that something was written in (ST4). */
export const versionOfForm: Schema<number> = {
  ...anything,
  expected: "a version of the stored form",
  read(version, reading) {
    const isKnown = Number.isSafeInteger(version) && (version as number) >= firstVersion;
    if (isKnown && (version as number) <= schemaVersion) return version as number;
    const expected = `a version of the stored form that this library knows, from ${firstVersion} to ${schemaVersion}`;
    return fault(reading, "ST4", "unsupportedVersion", expected, version);
  },
};
