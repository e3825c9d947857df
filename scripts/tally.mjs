// Counts what passed, failed and was skipped: one line a check, and one closing line, alone on its line.

export function tally() {
  const totals = { passed: 0, failed: 0, skipped: 0 };

  function add({ passed = 0, failed = 0, skipped = 0 }) {
    totals.passed += passed;
    totals.failed += failed;
    totals.skipped += skipped;
  }

  /** One check: it fails where its body throws. */
  async function check(name, body) {
    try {
      const note = await body();
      console.log(`ok      ${name}${typeof note === "string" ? `: ${note}` : ""}`);
      add({ passed: 1 });
    } catch (error) {
      console.log(`FAILED  ${name}\n${complaintOf(error)}`);
      add({ failed: 1 });
    }
  }

  function close() {
    console.log(closingLine(totals));
    process.exitCode = totals.failed === 0 ? 0 : 1;
  }

  return { add, check, close };
}

export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/** The counts of the last closing line of a text; null where it has none. */
export function countsIn(text) {
  const last = [...text.matchAll(/^(\d+) passed, (\d+) failed, (\d+) skipped$/gm)].at(-1);
  if (last === undefined) return null;
  const [passed, failed, skipped] = last.slice(1).map(Number);
  return { passed, failed, skipped };
}

/** What a failed command printed, or what an error says. */
function complaintOf(error) {
  const printed = [error.stdout, error.stderr].filter((text) => typeof text === "string" && text !== "");
  return printed.length > 0 ? printed.join("\n") : String(error.message ?? error);
}

export function expectEqual(actual, expected, what) {
  const [one, other] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (one !== other) throw new Error(`${what}: expected ${shortened(other)}, got ${shortened(one)}`);
}

function shortened(text = "undefined") {
  return text.length > 1_000 ? `${text.slice(0, 1_000)} …` : text;
}
