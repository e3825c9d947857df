import type { Answerer } from "../compared.ts";
import type { AssetAsked } from "../assetAsked.ts";
import type { AlteredLine } from "../policyText.ts";
import { cedar, type CedarRequest } from "./cedar.ts";
import {
  assetEntity,
  assetUid,
  personEntity,
  personUid,
  reference,
  usualStanding,
  workspaceEntities,
  workspaceUid,
} from "./cedarEntities.ts";

/**
 * Cedar's answers to questions about assets. Of those that are one request to it, one is put: the schema has no lock for most
 * kinds, and shares for apps alone.
 */
export function cedarAssets(fault?: AlteredLine): Answerer<AssetAsked> {
  const answer = cedar(["everyone", "assets"], fault);
  return (questions) => {
    const known = new Map<string, boolean>();
    return questions.map((question) => {
      const request = requestAbout(question);
      const key = JSON.stringify(request);
      const answered = known.get(key) ?? answer(request);
      known.set(key, answered);
      return answered;
    });
  };
}

function requestAbout({ person, action, asset, target, isPending = false }: AssetAsked): CedarRequest {
  const current = reference(workspaceUid(person.current));
  return {
    principal: personUid(person),
    action,
    resource: assetUid(asset),
    context: target === undefined ? { current } : { current, target: reference(workspaceUid(target)) },
    entities: [
      ...workspaceEntities([person.home, person.current, asset.madeAt, target]),
      personEntity(person, { ...usualStanding, isPending }),
      assetEntity(asset),
    ],
  };
}
