import { accesscontrol } from "./accesscontrol.mjs";
import { casbin } from "./casbin.mjs";
import { casl, caslMaking } from "./casl.mjs";
import { cedar } from "./cedar.mjs";
import { scopesOf } from "./grants.mjs";
import { jsonRules } from "./jsonRules.mjs";
import { table } from "./table.mjs";

/** What can be asked, by its name on the page: how many questions, and what prepares to answer each. */
export const engines = {
  "a table of integers, the floor": { count: 10_000, prepare: withScopes(table) },
  "plain conditions, by hand": { count: 10_000, prepare: asked("mayAccessAsset") },
  "the same with every type checked": { count: 10_000, prepare: asked("mayAccessAssetGuarded") },
  "`canAccessAsset`": { count: 10_000, prepare: asked("canAccessAsset") },
  "`decideAccessAsset`, with its reasons": { count: 10_000, prepare: decided },
  "CASL's `ability.can`, the ability at hand": { count: 10_000, prepare: casl },
  "CASL's, for 25 people again and again": { count: 10_000, people: 25, prepare: casl },
  accesscontrol: { count: 2_000, prepare: accesscontrol },
  casbin: { count: 1_000, prepare: casbin },
  "cedar-wasm": { count: 500, prepare: cedar },
  "json-rules-engine": { count: 200, prepare: jsonRules },
  "making CASL's ability for a person": { count: 1_000, prepare: caslMaking, isOnlyMade: true },
};

/** So many different questions, of as many people where nothing else is said. */
function questionsOf({ assetQuestions }, count, people) {
  const questions = assetQuestions(count);
  return questions.map((question, place) => ({ ...question, person: questions[place % people].person }));
}

/** What answers, once it has answered all of its questions as plain conditions do; and how many of them are allowed. */
export async function prepared(name, library) {
  const { count, people = count, prepare, isOnlyMade = false } = engines[name];
  const questions = questionsOf(library, count, people);
  const ask = await prepare(library, questions);
  let allowed = 0;
  for (const [turn, { person, action, asset }] of questions.entries()) {
    const expected = library.mayAccessAsset(person, action, asset);
    if (expected) allowed += 1;
    if (isOnlyMade) continue;
    const given = await ask(turn);
    if (given !== expected) {
      throw new Error(`${name} answers ${given}: ${JSON.stringify({ person, action, asset, expected })}`);
    }
  }
  if (allowed < count / 20) throw new Error(`only ${allowed} questions are allowed`);
  return { ask, count, allowed };
}

function asked(name) {
  return (library, questions) => {
    const answer = library[name];
    return (turn) => {
      const { person, action, asset } = questions[turn];
      return answer(person, action, asset);
    };
  };
}

function decided({ decideAccessAsset }, questions) {
  return (turn) => {
    const { person, action, asset } = questions[turn];
    const { value, because } = decideAccessAsset(person, action, asset);
    return value && because.length > 0;
  };
}

function withScopes(prepare) {
  return (library, questions) => {
    const scopes = (question) => scopesOf(question, library);
    return prepare({ ...library, scopesOf: scopes }, questions);
  };
}
