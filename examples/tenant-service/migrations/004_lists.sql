-- What lists look for and sort by has columns of its own. With row-level security, an index is searched by operators alone that
-- tell nobody what they see, and PostgreSQL trusts those of text, and none of jsonb.
ALTER TABLE tenant_rows
  ADD COLUMN home_group text COLLATE "C" GENERATED ALWAYS AS (value -> 'home' ->> 'group') STORED,
  ADD COLUMN home_team text COLLATE "C" GENERATED ALWAYS AS (value -> 'home' ->> 'team') STORED,
  ADD COLUMN name text COLLATE "C"
    GENERATED ALWAYS AS (CASE part WHEN 'assets.records' THEN value ->> 'name' END) STORED,
  ADD COLUMN kind text COLLATE "C"
    GENERATED ALWAYS AS (CASE part WHEN 'assets.records' THEN value ->> 'kind' END) STORED;

CREATE INDEX tenant_rows_in_group ON tenant_rows (tenant, part, home_group, id) WHERE home_group IS NOT NULL;
CREATE INDEX tenant_rows_in_team ON tenant_rows (tenant, part, home_team, id) WHERE home_team IS NOT NULL;

DROP INDEX tenant_rows_by_name;
CREATE INDEX tenant_rows_by_name ON tenant_rows (tenant, part, name, id) WHERE part = 'assets.records';
CREATE INDEX tenant_rows_by_kind ON tenant_rows (tenant, part, kind, id) WHERE part = 'assets.records';
