import type { Tenant } from "tenant-policy";
import { smallTenant } from "../../src/testing/arbitraries/smallTenant.ts";
import { smallWorld } from "../../test/laws/besideModel.ts";
import { namedHistories } from "../../test/laws/namedHistories.ts";
import { type Chapter, type Outcome, seed, volume } from "../proof.ts";
import { auditTrail } from "./auditTrail.ts";
import { besideModel } from "./besideModel.ts";
import { changeLog } from "./changeLog.ts";
import {
  applyingNoRemoval,
  askingFromAnywhere,
  decidingFromAnywhere,
  decidingLateReportsAsNew,
  withoutAddresses,
  writingNoDeletion,
  writtenWithoutLogIns,
} from "./faults.ts";
import { followed, type Follower, type History, historyOf } from "./history.ts";
import { livingIntentions } from "./livingTenant.ts";
import { everyWay, loadedTenant } from "./loadedTenant.ts";
import { smallWorldIntentions } from "./smallWorld.ts";
import { partialTenants, storedRows } from "./storedRows.ts";

/** How many commands a history of the living tenant has: it grows with each of them. */
const livingCommands = volume(2_000, 10_000);

/** Those that were found once come first. */
const inSmallWorld = once((): readonly History[] => {
  const { tenant } = smallWorld();
  return [
    ...namedHistories.map(({ name, commands }) =>
      historyOf(
        name,
        tenant,
        commands.map((command) => () => command),
      ),
    ),
    historyOf("the small world", tenant, smallWorldIntentions(seed, volume(10_000, 100_000))),
  ];
});

const histories = once((): readonly History[] => [
  ...inSmallWorld(),
  ...Array.from({ length: volume(1, 10) }, (_, number) =>
    historyOf(
      `living tenant ${number}`,
      smallTenant(),
      livingIntentions(seed + number * livingCommands, livingCommands),
    ),
  ),
]);

/** Made when first asked for: so the chapter's time counts them. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** To read rows for each command takes longer than all else: of the histories that grow, two. */
const fewHistories = once((): readonly History[] => histories().slice(0, inSmallWorld().length + 2));

function throughFew(follower: (start: Tenant) => Follower): () => Outcome {
  return () => followed(fewHistories(), follower);
}

function throughSmallWorld(follower: () => Follower): () => Outcome {
  return () => followed(inSmallWorld(), follower);
}

function throughAll(follower: (start: Tenant) => Follower): () => Outcome {
  return () => followed(histories(), follower);
}

export const chapter: Chapter = {
  title: "Histories",
  about: `Commands are given to a tenant one after the other, accepted and refused ones, and the same history is followed in other
ways. One history is in a world so small that its people and things meet all the time; a naive model, which shares no code with
the library, follows it. The others are about whatever exists when a command is given, in a tenant that grows. Histories that
were counterexamples once are tried first. The seed makes the same ones again: \`npm run proof -- histories --seed 7\`.`,
  proofs: [
    {
      claim: "Each command is accepted or refused, audited, and leads to the state, as the rules say",
      against: "a naive model of every rule of a command",
      prove: throughSmallWorld(() => besideModel()),
      planted: [
        {
          fault: "what is reported late counts as if it had just happened",
          prove: throughSmallWorld(() => besideModel(decidingLateReportsAsNew)),
        },
        {
          fault: "whoever gives a command may be anywhere",
          prove: throughSmallWorld(() => besideModel(decidingFromAnywhere)),
        },
      ],
    },
    {
      claim:
        "The log of changes, written and read again, leads to the same tenant, one by one and many at once",
      against: "the tenant after each command",
      prove: throughAll((start) => changeLog(start)),
      planted: [
        {
          fault: "what was removed stays when changes are applied",
          prove: throughAll((start) => changeLog(start, applyingNoRemoval)),
        },
      ],
    },
    {
      claim: "The rows that changes write are those of the tenant, and make the same tenant again",
      against: "the tenant after each command",
      prove: throughAll((start) => storedRows(start)),
      planted: [
        { fault: "no row is deleted", prove: throughAll((start) => storedRows(start, writingNoDeletion)) },
      ],
    },
    {
      claim:
        "A partial tenant of the rows that a command needs decides, changes and audits alike, after two rounds of reading",
      against: "the whole tenant",
      prove: throughFew((start) => partialTenants(start)),
      planted: [
        {
          fault: "the table has lost who holds which e-mail address",
          prove: throughFew((start) => partialTenants(start, withoutAddresses)),
        },
      ],
    },
    {
      claim: "A tenant that is written and loaded again, time after time, goes on as if it had not been",
      against: "the tenant that stayed in memory",
      prove: throughAll((start) => loadedTenant(start)),
      planted: [
        {
          fault: "the last log-in is not written",
          prove: throughAll((start) => loadedTenant(start, writtenWithoutLogIns)),
        },
      ],
    },
    {
      claim: "The audit trail leads to each state, and back to the one before",
      against: "the tenant after each command, written",
      prove: throughAll((start) => auditTrail(start)),
      planted: [
        {
          fault: "an audit entry lacks its last change",
          prove: throughAll((start) => auditTrail(start, ({ changes }) => changes.slice(0, -1))),
        },
      ],
    },
    {
      claim: "`canExecute`, `decideExecute` and `reduceTenant` say what `transition` says",
      against: "`transition`",
      prove: throughAll(() => everyWay()),
      planted: [
        {
          fault: "`canExecute` lets whoever gives a command be anywhere",
          prove: throughAll(() => everyWay(askingFromAnywhere)),
        },
      ],
    },
  ],
};
