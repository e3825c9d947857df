// The audit trail as the page lists and filters it.
import type { AuditEntry, CommandType } from "tenant-policy";
import type { Labels } from "tenant-policy/explain";
import type { Texts } from "../../texts/en.ts";
import { idsIn } from "./earlier.ts";

/** An entry with its number, which stays: the oldest entry that is kept is 1. */
export interface Numbered {
  readonly id: number;
  readonly entry: AuditEntry;
}

/** What is looked for. An empty text looks for everything. */
export interface AuditFilter {
  readonly person: string;
  readonly command: string;
  readonly outcome: string;
  readonly thing: string;
  readonly text: string;
}

const noFilter: AuditFilter = { person: "", command: "", outcome: "", thing: "", text: "" };

export function numbered(audit: readonly AuditEntry[]): readonly Numbered[] {
  return audit.map((entry, place) => ({ id: audit.length - place, entry }));
}

/** The filter that a part of the address stands for: `all`, or such as `person=olga&outcome=refused`. */
export function filterIn(address: string): AuditFilter {
  const given = new URLSearchParams(address);
  const named = Object.keys(noFilter).map((name) => [name, given.get(name) ?? ""]);
  return Object.fromEntries(named) as unknown as AuditFilter;
}

export function addressOf(filter: AuditFilter): string {
  const set = Object.entries(filter).filter(([, value]) => value !== "");
  return set.length === 0 ? "all" : new URLSearchParams(set).toString();
}

export function commandText(command: CommandType | "unknown", labels: Labels, texts: Texts): string {
  return command === "unknown" ? texts.audit.unknownCommand : labels.commandType[command];
}

export function isFound(entry: AuditEntry, filter: AuditFilter, label: string): boolean {
  const { person, command, outcome, thing, text } = filter;
  return (
    (person === "" || entry.by === person) &&
    (command === "" || entry.command === command) &&
    (outcome === "" || entry.isAccepted === (outcome === "accepted")) &&
    (thing === "" || idsIn(entry).includes(thing)) &&
    (text === "" || textOf(entry, label).includes(text.trim().toLowerCase()))
  );
}

function textOf(entry: AuditEntry, label: string): string {
  return `${label} ${JSON.stringify(entry)}`.toLowerCase();
}
