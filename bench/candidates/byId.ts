import {
  type Asset,
  type AssetAction,
  assetAccess,
  assetActions,
  entryOf,
  type Person,
  type Tenant,
} from "../../src/index.ts";
import { teammatePerson } from "../../src/tenant/teammatePerson.ts";
import { chanceFrom } from "../chance.ts";
import { pick } from "../facts.ts";
import { mayAccessAsset } from "../handWritten.ts";
import { tenantOf } from "../tenants.ts";
import { nanoseconds } from "../timing.ts";
import type { Candidates } from "./candidate.ts";

/** What is asked by ids, with the facts that they lead to for those who have them at hand. */
interface Question {
  readonly teammate: string;
  readonly action: AssetAction;
  readonly asset: string;
  readonly person: Person;
  readonly facts: Asset;
}

const questionCount = 1_000;

/** Nanoseconds of one answer to a thousand questions, asked again and again, about a tenant of this size. */
export const byId: Candidates = {
  "byId/handWritten": measured((_, { person, action, facts }) =>
    Number(mayAccessAsset(person, action, facts)),
  ),
  "byId/assetAccess": measured((tenant, { teammate, action, asset }) =>
    Number(assetAccess(tenant, teammate, action, asset).value),
  ),
  "byId/entryOf": measured((tenant, { asset }) => entryOf(tenant.assets.records, asset)?.kind.length ?? 0),
};

function measured(answer: (tenant: Tenant, question: Question) => number): Candidates[string] {
  return (count) => {
    const tenant = tenantOf(count);
    const questions = questionsAbout(tenant, count);
    return nanoseconds((turn) => answer(tenant, questions[turn] as Question), questionCount);
  };
}

function questionsAbout(tenant: Tenant, count: number): readonly Question[] {
  const chance = chanceFrom(3);
  return Array.from({ length: questionCount }, () => {
    // Texts of their own, as those that come from outside are.
    const [teammate, asset] = JSON.parse(`["user-${chance(count)}","asset-${chance(count)}"]`) as [
      string,
      string,
    ];
    const action = pick(assetActions, chance);
    const { person } = teammatePerson(tenant, teammate);
    const facts = entryOf(tenant.assets.records, asset);
    if (person === undefined || facts === undefined) throw new Error("nobody, or nothing");
    if (mayAccessAsset(person, action, facts) !== assetAccess(tenant, teammate, action, asset).value) {
      throw new Error(`not the same answer: ${JSON.stringify({ person, action, facts })}`);
    }
    return { teammate, action, asset, person, facts };
  });
}
