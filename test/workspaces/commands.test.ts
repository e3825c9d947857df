import { describe, expect, it } from "vitest";
import { type WorkspacesCommand, workspacesCommandForms } from "../../src/workspaces/commands.ts";
import { expectForm, fieldsOf, issued } from "../slices/commands.ts";

const commands: readonly WorkspacesCommand[] = [
  { ...issued, type: "workspaces/addGroup", group: "payments", name: " Payments " },
  { ...issued, type: "workspaces/addTeam", team: "__proto__", group: "constructor", name: "Legal" },
];

describe("the commands about workspaces", () => {
  it.each(commands)("[ST3] $type is read as it is, or every wrong field is named", (command) => {
    expectForm(workspacesCommandForms[command.type], command);
  });

  it.each(commands)("[ST5] $type takes no empty id, and no blank name", (command) => {
    const blank = { ...command, group: "", team: "", name: " \n" };
    const expected =
      command.type === "workspaces/addGroup" ? ["group", "name", "team"] : ["team", "group", "name"];
    expect(fieldsOf(workspacesCommandForms[command.type](blank))).toEqual(expected);
  });

  it("[WS5] none deletes a group or a team", () => {
    expect(Object.keys(workspacesCommandForms)).toEqual(commands.map(({ type }) => type));
  });

  it("[not WS5] both can be added", () => {
    for (const command of commands)
      expect(workspacesCommandForms[command.type](command).value).toEqual(command);
  });
});
