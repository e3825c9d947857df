import { type Issue, parseTenant, type Tenant } from "tenant-policy";
import { explainIssues } from "tenant-policy/explain";
import { en } from "tenant-policy/explain/en";
import { Fault, type Outside } from "./outside.ts";

/** The tenant in a file, as `serializeTenant` wrote it. */
export function tenantIn(path: string, { read }: Outside): Tenant {
  const { value, issues } = parseTenant(textOf(path, read));
  if (value === undefined) throw new Fault(`${path} holds no tenant:`, ...issueLines(issues));
  return value;
}

/** The value in a file of JSON. */
export function jsonIn(path: string, { read }: Outside): unknown {
  const text = textOf(path, read);
  try {
    return JSON.parse(text);
  } catch {
    throw new Fault(`${path} holds no JSON.`);
  }
}

/** What is wrong with a value, a line a place. */
export function issueLines(issues: readonly Issue[]): readonly string[] {
  return explainIssues(issues, { locale: en }).map(({ path, rule, text }) => {
    const place = path.length === 0 ? "" : `${path.map(String).join(".")}: `;
    return `  ${rule}  ${place}${text}`;
  });
}

/** Editors on Windows put a byte order mark in front, which is no JSON. */
function textOf(path: string, read: Outside["read"]): string {
  try {
    return read(path).replace(/^\ufeff/, "");
  } catch (error) {
    throw new Fault(`Cannot read ${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
