import { describe, expect, it } from "vitest";
import { bank } from "./examples.ts";
import { type Path, pathsIn, valueAt, withValue } from "./hostile.ts";
import { functions, samples } from "./samples.ts";

// What takes values from outside, and answers with a value or issues, a decision, or a text.
const reading = [...functions.keys()].filter((name) =>
  /^(check|parse|migrate|newTenant|transition|replay|reduceTenant|serializeTenant|canExecute|decideExecute)/.test(
    name,
  ),
);

function thrown(): never {
  throw new Error("it cannot be read");
}

/** The data with a getter that throws at the path. */
function withGetter(data: unknown, path: Path): unknown {
  const [key, ...above] = [...path].reverse();
  const parent = valueAt(data, above.reverse()) as object;
  const copy: object = Array.isArray(parent) ? [...(parent as readonly unknown[])] : { ...parent };
  Object.defineProperty(copy, key as PropertyKey, { get: thrown, enumerable: true });
  return withValue(data, path.slice(0, -1), copy);
}

/** An object that cannot be asked anything. */
function withProxy(data: unknown, path: Path): unknown {
  const { proxy, revoke } = Proxy.revocable(valueAt(data, path) as object, {});
  revoke();
  return withValue(data, path, proxy);
}

/** The paths in the arguments; of a tenant, which is long, every tenth. */
function pathsOf(name: string): readonly Path[] {
  const args = samples.get(name) ?? [];
  const paths = pathsIn(args).filter((path) => path.length > 1 && !isDerived(path));
  const isTenant = (path: Path): boolean => args[0] === bank && path[0] === 0;
  return paths.filter((path, place) => !isTenant(path) || path.length === 2 || place % 10 === 0);
}

/** What is made of the records of the teammates is never read: not even whether it can be asked anything. */
function isDerived([, part, index]: Path): boolean {
  return part === "teammates" && ["emails", "owners", "holdings"].includes(String(index));
}

/** Whether an answer refuses: issues, a refusal, the same tenant, or the text `null`. */
function isRefusal(args: readonly unknown[], answer: unknown): boolean {
  if (answer === false || answer === "null" || answer === args[0]) return true;
  if (typeof answer !== "object" || answer === null) return false;
  if ("issues" in answer) return true;
  if ("refusals" in answer) return (answer.refusals as readonly unknown[]).length === 1;
  const decision = "decision" in answer ? answer.decision : answer;
  return (decision as { readonly value?: unknown }).value === false;
}

describe.each(reading)("what cannot be read is refused, and no exception leaves %s", (name) => {
  const args = samples.get(name) ?? [];
  const ask = (given: unknown): unknown => functions.get(name)?.(...(given as readonly unknown[]));

  it("[ST3] at any place a getter that throws", () => {
    // A migration reads the version alone, and a profile before its edit is the caller's own.
    for (const path of pathsOf(name).filter(([first]) => name !== "checkUserProfileEdit" || first === 1)) {
      const given = withGetter(args, path) as readonly unknown[];
      expect(isRefusal(given, ask(given)), path.join(".")).toBe(true);
    }
  });

  it("[ST3] at any place an object that cannot be asked anything", () => {
    const objects = [[name === "checkUserProfileEdit" ? 1 : 0], ...pathsOf(name)].filter(
      (path) => typeof valueAt(args, path) === "object" && valueAt(args, path) !== null,
    );
    for (const path of objects.filter(([first]) => name !== "checkUserProfileEdit" || first === 1)) {
      const given = withProxy(args, path) as readonly unknown[];
      expect(isRefusal(given, ask(given)), path.join(".")).toBe(true);
    }
  });
});

describe("an issue of what cannot be read", () => {
  const check = functions.get("checkHelpDeskSettings");
  const settings = { base: "x", decryption: true, extra: 1 };

  it("[ST3] tells where it stands, after the issues before it, and is the last one", () => {
    const given = Object.defineProperty({ ...settings }, "fullAccess", { get: thrown, enumerable: true });
    expect(check?.(given)).toMatchObject({
      issues: [
        { rule: "ST10", path: ["base"] },
        {
          rule: "ST3",
          code: "unreadable",
          path: ["fullAccess"],
          message: "Expected a value that can be read, received an exception",
        },
      ],
    });
  });

  it("[not ST3] is not there for a getter that answers", () => {
    const given = {
      ...settings,
      base: true,
      get fullAccess() {
        return true;
      },
    };
    expect(check?.(given)).toMatchObject({ issues: [{ code: "unknownProperty", path: ["extra"] }] });
  });
});
