import { isRecord, own } from "../kernel/schema/guards.ts";
import { forEachItem, tooLong } from "../kernel/schema/items.ts";
import type { Checked } from "../kernel/schema/issue.ts";
import { anything, id as idSchema } from "../kernel/schema/scalars.ts";
import { check, fault, faultAt, type Reading, type Schema } from "../kernel/schema/schema.ts";
import { mapKeyOf } from "../kernel/text/mapKey.ts";
import { type AskedQuestion, asking, mostArguments } from "./askedQuestion.ts";
import type { Subscription } from "./subscriptions.ts";

const questionList: Schema<readonly Subscription[]> = { ...anything, expected: "an array", read: readList };

/** Questions with ids, as they were given. Issues tell what is no array, no object, and has no id of its own (ST3, ST5). */
export function checkQuestions(questions: unknown): Checked<readonly Subscription[]> {
  return check(questionList, questions);
}

function readList(value: unknown, reading: Reading): readonly Subscription[] | undefined {
  if (!Array.isArray(value)) return fault(reading, "ST3", "invalidType", "an array", value);
  const ids = new Set<string>();
  const read: Subscription[] = [];
  forEachItem(value, (item, position) => {
    reading.path.push(position);
    const question = readQuestion(item, ids, reading);
    if (question !== undefined) read.push(question);
    reading.path.pop();
  });
  return read;
}

function readQuestion(item: unknown, ids: Set<string>, reading: Reading): Subscription | undefined {
  if (!isRecord(item)) return fault(reading, "ST3", "invalidType", "an object", item);
  const given = item as Partial<Subscription>;
  const [id, args] = [own(given, "id"), own(given, "args")];
  reading.path.push("id");
  const read = idSchema.read(id, reading);
  reading.path.pop();
  if (read === undefined) return undefined;
  const key = mapKeyOf(read);
  if (ids.has(key)) {
    return faultAt(reading, ["id"], "ST5", "duplicate", "an id that is unique in the list", read);
  }
  ids.add(key);
  const handed: readonly unknown[] = Array.isArray(args) ? args : [];
  if (handed.length > mostArguments) {
    reading.path.push("args");
    tooLong(reading, handed, mostArguments);
    reading.path.pop();
    return undefined;
  }
  // Whether it is a function shows when it is asked.
  const question = own(given, "question") as AskedQuestion["question"];
  return { id: read, ...asking(question as () => unknown, ...(handed as [])) };
}
