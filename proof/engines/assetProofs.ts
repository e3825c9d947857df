import { type Outcome, type PlantedFault, type Proof, volume } from "../proof.ts";
import type { Role } from "../../src/vocabulary/role.ts";
import type { Level } from "../../src/vocabulary/workspace.ts";
import { accessOf, type AssetAsked, enumerated, visitCount, visitsOf } from "./assetAsked.ts";
import { withCerbos, withSpicedb } from "./assetEngines.ts";
import { cedarVersion } from "./cedar/cedar.ts";
import { cedarAssets } from "./cedar/cedarAssets.ts";
import type { AlteredPolicy } from "./cerbos/cerbosServer.ts";
import { type Answerer, compared } from "./compared.ts";
import type { AlteredLine } from "./policyText.ts";
import { numbering } from "./spicedb/numbering.ts";

const claim = "`canAccessAsset` answers as the document's table does";

/** So many visits of the enumeration, with all of their questions. */
const visits = volume(8, visitCount);

type Visits = readonly (readonly AssetAsked[])[];

async function comparedAssets(theirs: Answerer<AssetAsked>, asked: Visits): Promise<Outcome> {
  const { allowed, ...outcome } = await compared(asked, accessOf, theirs, (question) => question);
  return {
    ...outcome,
    note: `all questions of ${asked.length} of ${visitCount} combinations of role, home and current workspace; ${allowed.toLocaleString("en")} allowed`,
  };
}

/** A line of a policy, a wrong one in its place, and whose questions it shows in. */
type AssetFault<Line extends AlteredLine> = Line & { readonly role: Role; readonly home: Level };

function planted<Line extends AlteredLine>(
  faults: Readonly<Record<string, AssetFault<Line>>>,
  proveWith: (asked: Visits, fault: Line) => Promise<Outcome>,
): readonly PlantedFault[] {
  return Object.entries(faults).map(([fault, altered]) => ({
    fault,
    prove: () => proveWith(visitsOf(altered.role, altered.home), altered),
  }));
}

const proveByCedar = (asked: Visits, fault?: AlteredLine) => comparedAssets(cedarAssets(fault), asked);

export const cedarAssetProof: Proof = {
  claim,
  against: `Cedar ${cedarVersion}: policies written by hand from the documents, accepted by its validator`,
  prove: () => proveByCedar(enumerated(visits)),
  planted: planted(
    {
      "Limited deletes numbers": {
        role: "limited",
        home: "tenant",
        line: "resource is Service || resource is Number || resource is App };",
        instead: "resource is Service || resource is App };",
      },
      "a lock binds Owners": {
        role: "owner",
        home: "tenant",
        line: 'unless { principal in Role::"owner" };\nforbid',
        instead: ";\nforbid",
      },
      "a share with a group reaches its teams": {
        role: "full",
        home: "tenant",
        line: "  resource.sharedWith.contains(context.current) &&",
        instead: "  context.current in resource.sharedWith &&",
      },
    },
    proveByCedar,
  ),
};

const proveByCerbos = (asked: Visits, fault?: AlteredPolicy) =>
  withCerbos((theirs) => comparedAssets(theirs, asked), fault);

export const cerbosAssetProof: Proof = {
  claim,
  against: "Cerbos 0.55.0, the server itself: policies written by hand from the documents",
  prove: () => proveByCerbos(enumerated(visits)),
  planted: planted<AlteredPolicy>(
    {
      "a group does not have its teams' numbers": {
        role: "limited",
        home: "group",
        file: "number.yaml",
        line: 'R.attr.madeAt.level == "team" && P.attr.current.level == "group" &&',
        instead: 'R.attr.madeAt.level == "group" && P.attr.current.level == "group" &&',
      },
      "Read-only works": {
        role: "readOnly",
        home: "team",
        file: "derived_roles.yaml",
        line: "    - name: worker\n      parentRoles: [owner, full, limited]",
        instead: "    - name: worker\n      parentRoles: [owner, full, limited, readOnly]",
      },
    },
    proveByCerbos,
  ),
};

function proveBySpicedb(asked: Visits, fault?: AlteredLine): Promise<Outcome> {
  const numbered = numbering();
  return withSpicedb(
    asked.flat(),
    () => numbered,
    (theirs) => comparedAssets(theirs, asked),
    fault,
  );
}

export const spicedbAssetProof: Proof = {
  claim,
  against:
    "SpiceDB, embedded (0.7.1): a Zanzibar schema and relationships written by hand from the documents",
  prove: () => proveBySpicedb(enumerated(visits)),
  planted: planted(
    {
      "a share that is being withdrawn is given again": {
        role: "full",
        home: "tenant",
        line: "permission share = (app->share & target->worker_reaching) - withdrawing",
        instead: "permission share = app->share & target->worker_reaching",
      },
      "an Owner of a group has rights": {
        role: "owner",
        home: "group",
        line: "permission worker_reaching = full + limited + tenant->worker_reaching",
        instead: "permission worker_reaching = owner + full + limited + tenant->worker_reaching",
      },
    },
    proveBySpicedb,
  ),
};
