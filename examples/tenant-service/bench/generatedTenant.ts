import { isDeepStrictEqual } from "node:util";
import type pg from "pg";
import type { Tenant } from "tenant-policy";
import { type Row, rowsOf, tenantOfRows } from "tenant-policy/storage";
import { aTenant, type TenantBuilder } from "tenant-policy/testing";

/** The tenant that is filled. */
export const filledId = "bank";
export const peopleOfDesk = 5;
const [groupCount, teamCount] = [5, 10];

/** Stands for a number in rows that are repeated. Digits stay as they are where an address is folded. */
const placeholder = "987654321";

/** The tenant before it is filled: an Owner, groups, teams, and a desk of few people. */
function begun(): TenantBuilder {
  const owner = { id: "olga", email: "olga@bank.example" };
  let builder = aTenant({ id: filledId, name: "Bank", owner })
    .withGroup("desk")
    .withTeam("desk-team", { in: "desk" });
  for (let group = 0; group < groupCount; group += 1) builder = builder.withGroup(`group-${group}`);
  for (let team = 0; team < teamCount; team += 1) {
    builder = builder.withTeam(`team-${team}`, { in: `group-${team % groupCount}` });
  }
  for (let person = 0; person < peopleOfDesk; person += 1) {
    builder = builder.withTeammate(`desk-${person}`, {
      ...{ role: "limited", in: "desk-team", email: `desk-${person}@bank.example` },
    });
  }
  return builder;
}

interface Pattern {
  readonly turn: number;
  readonly part: string;
  readonly id: string;
  readonly text: string;
  readonly sort: number | null;
}

/** The rows that the library makes of one person and one asset, for each team. */
function patterns(): readonly Pattern[] {
  const builder = begun();
  return Array.from({ length: teamCount }, (_, turn) => {
    const place = `team-${turn}`;
    const tenant = builder
      .withTeammate(`person-${placeholder}`, {
        ...{ role: "limited", in: place, email: `person-${placeholder}@bank.example` },
      })
      .withAsset(`asset-${placeholder}`, { kind: "template", in: place })
      .build();
    return [...rowsOf(tenant)]
      .filter(({ id }) => id.includes(placeholder))
      .map(({ part, id, value, order }) => ({ turn, part, id, text: JSON.stringify(value), sort: order }));
  }).flat();
}

/** Fills a tenant with so many people, and an asset for every ten of them. The database repeats the rows of one. */
export async function fill(client: pg.Client, people: number): Promise<void> {
  await client.query("INSERT INTO tenants (tenant, step) VALUES ($1, 0)", [filledId]);
  for (const { part, id, value, order } of rowsOf(begun().build())) {
    const row = [filledId, part, id, JSON.stringify(value), order];
    await client.query(
      "INSERT INTO tenant_rows (tenant, part, id, value, sort) VALUES ($1, $2, $3, $4, $5)",
      row,
    );
  }
  await client.query(
    `INSERT INTO tenant_rows (tenant, part, id, value, sort)
      SELECT $1, part, replace(id, $2, number::text), replace(text, $2, number::text)::jsonb, sort
        FROM jsonb_to_recordset($3) AS pattern(turn int, part text, id text, text text, sort double precision)
        JOIN generate_series(0, $4::int - 1) AS number ON turn = number % $5
        WHERE part <> 'assets.records' OR number < $4 / 10`,
    [filledId, placeholder, JSON.stringify(patterns()), people, teamCount],
  );
  await client.query("VACUUM ANALYZE");
}

/** Reads the whole tenant as the library does, and compares its rows with those that the library makes of it. */
export async function checkFilled(client: pg.Client): Promise<Tenant> {
  const { rows } = await client.query<Row>(
    'SELECT part, id, value, sort AS "order" FROM tenant_rows WHERE tenant = $1',
    [filledId],
  );
  const { value, issues } = tenantOfRows(rows);
  if (issues !== undefined) throw new Error(JSON.stringify(issues.slice(0, 3)));
  if (!isDeepStrictEqual(inOrder(rows), inOrder([...rowsOf(value)])))
    throw new Error("The rows are not the library's.");
  return value;
}

function inOrder(rows: readonly Row[]): unknown {
  const keyed = rows.map((row) => [JSON.stringify([row.part, row.id]), row] as const);
  return new Map(
    keyed.sort(([one], [other]) => (one < other ? -1 : 1)).map(([key, row]) => [key, structuredClone(row)]),
  );
}
