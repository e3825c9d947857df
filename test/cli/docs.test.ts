import { readFileSync } from "node:fs";
import { type Command, parseTenant, serializeTenant, type Tenant } from "tenant-policy";
import { describe, expect, it } from "vitest";
import { after, type Files, now, runWith } from "./files.ts";

const root = new URL("../..", import.meta.url).pathname;
const page = readFileSync(`${root}docs/analysis.md`, "utf8");
const bankText = readFileSync(`${root}examples/tenants/retail-bank.json`, "utf8");
const bank = parseTenant(bankText).value as Tenant;
const raising: Command = {
  ...{ type: "teammates/changeRole", teammate: "rory", role: "limited", at: now },
  by: { kind: "teammate", id: "olga", current: { level: "tenant" } },
};

/** A command as the page shows it, with what it prints. */
interface Shown {
  readonly command: string;
  readonly printed: string;
}

const shown = [...page.matchAll(/```console\n([\s\S]*?)```/g)].flatMap(([, block = ""]) =>
  block.split(/^\$ /m).flatMap((each): readonly Shown[] => {
    const [command = "", ...lines] = each.split("\n");
    return command === "" ? [] : [{ command, printed: lines.join("\n").trimEnd() }];
  }),
);

const files: Files = {
  "bank.json": bankText,
  "branch.json": serializeTenant(after(bank, raising)),
  ...Object.fromEntries(
    shown.flatMap(({ command, printed }) =>
      command.startsWith("cat ") ? [[command.slice("cat ".length), printed]] : [],
    ),
  ),
};

describe("docs/analysis.md shows what the command line prints", () => {
  const commands = shown.filter(({ command }) => !command.startsWith("cat "));

  it.each(commands)("$command", ({ command, printed }) => {
    const [words = "", ending] = command.split(/ > \/dev\/null; (?=echo \$\?)/);
    const { out, err, exitCode } = runWith(files, ...words.replace("npx tenant-policy ", "").split(" "));
    expect(err).toBe("");
    expect(ending === undefined ? out.trimEnd() : `${exitCode}`).toBe(printed);
  });

  it("for each word, with the exit code of one that found nothing", () => {
    const words = new Set(commands.map(({ command }) => command.split(" ")[2]));
    expect([...words].sort()).toEqual(["diff", "risks", "who", "why"]);
    expect(commands.some(({ command }) => command.endsWith("echo $?"))).toBe(true);
  });
});
