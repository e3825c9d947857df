import { type Decision, unanswerable } from "../kernel/decision/decision.ts";
import { frozen } from "../kernel/json/frozen.ts";
import { sizeOf } from "../kernel/ledger/ledger.ts";
import { ownValue } from "../kernel/schema/guards.ts";
import { ifReadable } from "../kernel/schema/ifReadable.ts";
import { hasIssues } from "../kernel/schema/issue.ts";
import { instant } from "../kernel/schema/scalars.ts";
import { check } from "../kernel/schema/schema.ts";
import { decideExecute } from "../tenant/canExecute.ts";
import type { Command } from "../tenant/command.ts";
import { type CommandRequest, readCommand } from "../tenant/commandRequest.ts";
import { refusalOfUnknownActor } from "../tenant/identifyActor.ts";
import { entryParts, ledgerOfPart } from "../tenant/parts.ts";
import { nothingOfMalformedTenant } from "../tenant/readTenant.ts";
import type { Tenant } from "../tenant/tenant.ts";
import { type AskedQuestion, asking, mostArguments } from "./askedQuestion.ts";
import { type Classes, readClasses } from "./classes.ts";
import { readsOf } from "./readsOf.ts";
import type { Repairs } from "./repair.ts";
import { startingGround } from "./repairGround.ts";
import { byHarm, narrowest } from "./repairOrder.ts";
import { repairOf } from "./repairOf.ts";
import { repairsOfSize } from "./repairsOfSize.ts";
import {
  isSpent,
  type RepairSearch,
  type RepairState,
  stateIn,
  type Verdict,
  verdictOf,
} from "./repairState.ts";
import type { TenantKey } from "./tenantKey.ts";
import { type RepairWords, wordsOfArguments, wordsOfCommand } from "./repairWords.ts";

/** Up to how many things of a kind several commands are tried together about each of them. */
const mostOthers = 60;

/** Where there are more, how many of a kind are named beside those of the question. */
const fewOthers = 3;

/** A question whose answer is yes or no, alone or with its reasons. */
export type YesOrNo = AskedQuestion<Decision<boolean> | boolean>;

/** How many decisions and changes are tried. */
const mostTried = 25_000;

/** So many entries that the question reads each time take as long as anything else that a try does. */
const entriesOfTry = 500;

/**
 * The smallest sets of commands that turn a refusal (AN3): of a command, or of any question whose answer is yes or no, which
 * `asking` makes. Each was tried on the tenant, and without any of its commands the refusal stands. Those that risk least and
 * let people do the least besides come first, each with who may give it, its impact and its risks. If there is none,
 * `inTheWay` has the rules that stand whatever is tried.
 *
 * A repair takes up to three commands that a person can give, about what there is and what the question names, with the values
 * that occur there, and one fresh id of each kind. Names for people to read are one word. What the question names stays:
 * nothing of it is removed. What happens outside, and what only time brings, is no repair. Of a class that the question does
 * not name, three members stand for all.
 *
 * At most some 25,000 decisions and changes are tried, and fewer of a question that reads long lists; `completeUpTo` says up
 * to which size nothing was left out, and `isComplete` whether that is so of the sets that are listed: if it is not, the
 * mildest may be missing. It takes up to some seconds, so call it when somebody asks for help, and not whenever a button is
 * drawn. Classes may be given in place of the tenant. A command is turned at its own instant, any other question at `atMilli`.
 *
 * Returns null for what is neither, for a question that answers no yes or no or is asked outside its type, and without an
 * instant (ST10), and for a malformed tenant (ST17). Of an answer that is no refusal, `isRefused` is false.
 *
 * @example
 * const bank = aTenant()
 *   .withTeammate("ann", { role: "limited" })
 *   .withTeammate("bo", { role: "limited" })
 *   .withAsset("letter", { kind: "template", lockedBy: "ann" })
 *   .build();
 * const found = repairs(bank, asking(assetAccess, "bo", "edit", "letter"), 0).value?.repairs ?? [];
 * found[0]?.steps.map(({ command }) => command.type); // ["assets/unlock"]
 * found[0]?.steps[0]?.issuers.map(({ example }) => example); // ["owner", "ann"]
 */
export function repairs(
  tenant: Tenant | Classes,
  refused: Command | CommandRequest,
): Decision<Repairs | null>;
export function repairs(
  tenant: Tenant | Classes,
  refused: YesOrNo,
  atMilli: number,
): Decision<Repairs | null>;
export function repairs(
  tenant: Tenant | Classes,
  refused: Command | CommandRequest | YesOrNo,
  atMilli?: number,
): Decision<Repairs | null> {
  const classes = readClasses(tenant);
  if (classes === undefined) return nothingOfMalformedTenant;
  const question = questionIn(classes.tenant, refused, atMilli);
  const verdict = question === undefined ? undefined : verdictOf(question.asked, classes.tenant);
  if (question === undefined || verdict === undefined || isOutsideType(question, verdict))
    return unanswerable;
  return { value: frozen(repairsFor(classes, question, verdict)), because: ["AN3"] };
}

/** No change of the tenant gives a question that is outside its type an answer (ST10). Of a command, the refusal is told. */
function isOutsideType({ asked }: Question, { value, because }: Verdict): boolean {
  return asked.question !== decideExecute && !value && because.length === 1 && because[0] === "ST10";
}

/** What is to be turned. */
interface Question {
  readonly asked: AskedQuestion;
  readonly at: number;
  /** Null where nothing that anybody does can turn it. */
  readonly words: RepairWords | null;
}

function questionIn(tenant: Tenant, refused: unknown, atMilli: unknown): Question | undefined {
  const question = ifReadable(() => ownValue(refused, "question"));
  if (typeof question !== "function") return questionOfCommand(tenant, refused);
  const args = ifReadable(() => ownValue(refused, "args"));
  const at = check(instant, atMilli).value;
  if (!Array.isArray(args) || args.length > mostArguments || at === undefined) return undefined;
  const asked = { question: question as AskedQuestion["question"], args: args as readonly unknown[] };
  const words = ifReadable(() => wordsOfArguments(tenant, asked.args));
  return words === undefined ? undefined : { asked, at, words };
}

/** No command makes a malformed one well formed, and none comes from a teammate whom the tenant does not know. */
function questionOfCommand(tenant: Tenant, refused: unknown): Question {
  const asked = asking(decideExecute, refused as Command);
  const read = ifReadable(() => readCommand(refused));
  if (read === undefined || hasIssues(read)) return { asked, at: 0, words: null };
  const { by, at } = read.value;
  const isUnknown = by.kind === "teammate" && refusalOfUnknownActor(tenant, read.value) !== undefined;
  return { asked, at, words: isUnknown ? null : wordsOfCommand(read.value) };
}

function repairsFor(classes: Classes, { asked, at, words }: Question, { value, because }: Verdict): Repairs {
  const nothing = { repairs: [], inTheWay: because, tried: 0, completeUpTo: 3, isComplete: true } as const;
  if (value) return { ...nothing, isRefused: false, inTheWay: [] };
  if (words === null) return { ...nothing, isRefused: true };
  const most = triesFor(classes.tenant, readsOf(classes.tenant, asked).reads);
  const search: RepairSearch = { asked, most, tried: 0, common: because };
  const found = smallest(search, classes, words, at);
  const inTheWay = search.common.length > 0 ? search.common : because;
  return { isRefused: true, ...found, inTheWay: found.repairs.length > 0 ? [] : inTheWay };
}

/** A question of the caller's own may read whole lists, and does so at every try. */
function triesFor(tenant: Tenant, reads: ReadonlySet<TenantKey>): number {
  const read = entryParts.filter(({ name }) => reads.has(name));
  const entries = read.reduce((sum, part) => sum + sizeOf(ledgerOfPart(tenant, part)), 0);
  return Math.ceil(mostTried / (1 + entries / entriesOfTry));
}

function smallest(
  search: RepairSearch,
  classes: Classes,
  words: RepairWords,
  at: number,
): Omit<Repairs, "isRefused" | "inTheWay"> {
  const start = stateIn(search, startingGround(classes, words, Infinity, at));
  let state = start;
  let completeUpTo: Repairs["completeUpTo"] = 0;
  for (const size of [1, 2, 3] as const) {
    if (size === 2) state = withFewer(start);
    const found = repairsOfSize(search, state, size);
    const isWhole = !isSpent(search) && !state.ground.nameable.isCut;
    if (isWhole) completeUpTo = size;
    if (found.length > 0) {
      const told = narrowest(classes.tenant, found).map((commands) => repairOf(search, start, commands));
      return { repairs: told.sort(byHarm), tried: search.tried, completeUpTo, isComplete: isWhole };
    }
    if (!isWhole) break;
  }
  return { repairs: [], tried: search.tried, completeUpTo, isComplete: completeUpTo === 3 };
}

/** Of very many things, several commands are tried about those of the question and a few others. */
function withFewer(start: RepairState): RepairState {
  const { classes, words, at } = start.ground;
  const ground = startingGround(classes, words, mostOthers, at);
  const isCut = ground.nameable.isCut;
  return { ...start, ground: isCut ? startingGround(classes, words, fewOthers, at) : ground };
}
