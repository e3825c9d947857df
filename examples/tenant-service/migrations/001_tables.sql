-- Everything of a tenant begins with the tenant, so that a sharded database can place it on one node.
-- Ids are compared byte by byte, as the library compares them (ST5).

-- One row for each tenant. Each step that is recorded raises the number; whoever read an older one begins anew.
CREATE TABLE tenants (
  tenant text COLLATE "C" PRIMARY KEY,
  step bigint NOT NULL
);

-- The state: the head of the tenant, and each entry of its lists.
CREATE TABLE tenant_rows (
  tenant text COLLATE "C" NOT NULL,
  part text COLLATE "C" NOT NULL,
  id text COLLATE "C" NOT NULL,
  value jsonb NOT NULL,
  sort double precision,
  PRIMARY KEY (tenant, part, id)
);
CREATE INDEX tenant_rows_in_order ON tenant_rows (tenant, part, sort, id) WHERE sort IS NOT NULL;
CREATE INDEX tenant_rows_by_name ON tenant_rows (tenant, part, (value ->> 'name') COLLATE "C", id)
  WHERE part = 'assets.records';

-- What changed, step by step: replicas follow it, and it folds to the rows.
CREATE TABLE tenant_changes (
  tenant text COLLATE "C" NOT NULL,
  step bigint NOT NULL,
  changes jsonb NOT NULL,
  PRIMARY KEY (tenant, step)
);

-- Who changed what, for people.
CREATE TABLE tenant_audit (
  tenant text COLLATE "C" NOT NULL,
  step bigint NOT NULL,
  entry jsonb NOT NULL,
  PRIMARY KEY (tenant, step)
);

-- What was answered to a command that came with an id, so that the same one again gets the same answer.
CREATE TABLE tenant_commands (
  tenant text COLLATE "C" NOT NULL,
  actor text COLLATE "C" NOT NULL,
  id text COLLATE "C" NOT NULL,
  fingerprint text NOT NULL,
  answer json NOT NULL, -- as it was written, so that it is sent again with the same bytes
  answered_at timestamptz NOT NULL,
  PRIMARY KEY (tenant, actor, id)
);
