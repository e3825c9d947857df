// What an editor shows at a name: the object itself, without generics and helper types, and few words where few suffice.
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { complaintsAbout, languageServiceOf, pathOf } from "./languageService.ts";

const file = "hovered.ts";
const text = `
  import { commandBodySchemas } from "tenant-policy";
  import type { Command, CommandBodyOf, CommandOf, Decision, Tenant } from "tenant-policy";
  declare const invite: CommandOf<"teammates/invite">;
  declare const body: CommandBodyOf<"channels/override">;
  declare const command: Command;
  declare const decision: Decision<boolean>;
  declare const tenant: Tenant;
  const because = decision.because;
  const move = command.type === "teammates/move" ? command : null;
  const result = commandBodySchemas["privacy/allowEmbedding"]["~standard"].validate({});
  const embedding = result.issues === undefined ? result.value : null;
`;

const service = languageServiceOf(new Map([[file, text]]));

/** What is shown at the end of the first place where these words stand. */
function hover(words: string): string {
  const place = text.indexOf(words) + words.length - 1;
  const shown = service.getQuickInfoAtPosition(pathOf(file), place);
  return ts.displayPartsToString(shown?.displayParts).replaceAll(/\s+/g, " ");
}

describe("hovering", () => {
  it("compiles what is hovered", () => {
    expect(complaintsAbout(service, file)).toEqual([]);
  });

  it("shows a command as its plain object", () => {
    expect(hover("const invite")).toBe(
      'const invite: { readonly type: "teammates/invite"; readonly teammate: string; readonly email: string; ' +
        "readonly role: Role; readonly home: Workspace; readonly again?: boolean; readonly toBeAccepted?: boolean; " +
        "readonly id?: string; readonly by: Actor; readonly at: number; }",
    );
    expect(hover("const move")).toBe(
      'const move: { readonly type: "teammates/move"; readonly teammate: string; readonly to: Workspace; ' +
        "readonly id?: string; readonly by: Actor; readonly at: number; } | null",
    );
  });

  it("shows a command without its envelope as its plain object", () => {
    expect(hover("const body")).toBe(
      'const body: { readonly type: "channels/override"; readonly channel: string; ' +
        "readonly overrides: Partial<ChannelSettings>; }",
    );
    expect(hover("const embedding")).toBe(
      'const embedding: { readonly type: "privacy/allowEmbedding"; readonly isOn: boolean; } | null',
    );
  });

  it("shows the rules of a decision in two words", () => {
    expect(hover("const because")).toBe("const because: NonEmpty<RuleId>");
    expect(hover("decision.because")).toBe("(property) Decision<boolean>.because: NonEmpty<RuleId>");
  });

  it("shows what is large by its name", () => {
    expect(hover("const tenant")).toBe("const tenant: Tenant");
    expect(hover("const command")).toBe("const command: Command");
  });
});
