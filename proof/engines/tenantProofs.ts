import { type Outcome, type PlantedFault, type Proof, volume } from "../proof.ts";
import { withCerbos, withSpicedb } from "./assetEngines.ts";
import { cedarVersion } from "./cedar/cedar.ts";
import { cedarAssets } from "./cedar/cedarAssets.ts";
import { type Answerer, compared, inBatches } from "./compared.ts";
import type { AlteredLine } from "./policyText.ts";
import { numbering } from "./spicedb/numbering.ts";
import { accessInTenant, askedInTenants, type TenantAsked } from "./tenantAsked.ts";

const claim = "`assetAccess` answers as the rules do, of people and assets of random tenants by their ids";
const tenantsOfCedar = volume(2_000, 100_000);
const tenantsOfOthers = volume(200, 1_000);
const questionsOfOthers = 5;
const atOnce = 1_000;

async function comparedTenants(
  theirs: Answerer<TenantAsked>,
  questions: Iterable<TenantAsked>,
  tenants: number,
): Promise<Outcome> {
  const told = (question: TenantAsked) => ({ ...question, tenant: undefined });
  const { allowed, ...outcome } = await compared(inBatches(questions, atOnce), accessInTenant, theirs, told);
  const counted = [tenants, allowed].map((count) => count.toLocaleString("en"));
  return { ...outcome, note: `${counted.join(" tenants; ")} of the answers are yes` };
}

const proveByCedar = (fault?: AlteredLine) =>
  comparedTenants(cedarAssets(fault), askedInTenants(tenantsOfCedar, 1), tenantsOfCedar);

const pendingWorks = "a person works before they accept their invitation";

export const cedarTenantProof: Proof = {
  claim,
  against: `Cedar ${cedarVersion}, with entities made from each tenant`,
  prove: () => proveByCedar(),
  planted: [
    {
      fault: pendingWorks,
      prove: () =>
        proveByCedar({
          line: "when { principal is Teammate && principal.isPending };",
          instead: "when { principal is Teammate && principal.isPending && false };",
        }),
    },
    {
      fault: "Restricted works with assets",
      prove: () =>
        proveByCedar({
          line: 'forbid (principal in Role::"restricted", action in Action::"onAsset", resource);',
          instead: 'forbid (principal in Role::"restricted", action == Action::"make", resource);',
        }),
    },
  ],
};

export const cerbosTenantProof: Proof = {
  claim,
  against: "Cerbos 0.55.0",
  prove: () => proveByCerbos(undefined),
  planted: planted(pendingWorks, () =>
    proveByCerbos({ file: "variables.yaml", line: '"!P.attr.isPending"', instead: '"true"' }),
  ),
};

function proveByCerbos(fault: Parameters<typeof withCerbos>[1]): Promise<Outcome> {
  const questions = askedInTenants(tenantsOfOthers, questionsOfOthers);
  return withCerbos((theirs) => comparedTenants(theirs, questions, tenantsOfOthers), fault);
}

export const spicedbTenantProof: Proof = {
  claim,
  against: "SpiceDB, embedded (0.7.1), with all the tenants in one store",
  prove: () => proveBySpicedb(undefined),
  planted: planted("whoever is not yet a user works", () =>
    proveBySpicedb({
      line: "permission remover_reaching = owner + full\n",
      instead: "permission remover_reaching = owner + full + invited\n",
    }),
  ),
};

function planted(fault: string, prove: PlantedFault["prove"]): readonly PlantedFault[] {
  return [{ fault, prove }];
}

function proveBySpicedb(fault: AlteredLine | undefined): Promise<Outcome> {
  const questions = [...askedInTenants(tenantsOfOthers, questionsOfOthers)];
  const numbered = numbering();
  return withSpicedb(
    questions,
    ({ tenantNumber }) =>
      (thing) =>
        numbered([tenantNumber, thing]),
    (theirs) => comparedTenants(theirs, questions, tenantsOfOthers),
    fault,
  );
}
