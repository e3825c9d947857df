-- The second lock. Every statement names the tenant already; one that forgets it finds the rows of this transaction's tenant
-- all the same, and no others. Without a tenant there are none.
CREATE FUNCTION current_tenant() RETURNS text
  LANGUAGE sql STABLE
  RETURN nullif(current_setting('tenant_service.tenant', true), '');

ALTER TABLE tenants ENABLE ROW LEVEL SECURITY;
ALTER TABLE tenant_rows ENABLE ROW LEVEL SECURITY;
ALTER TABLE tenant_changes ENABLE ROW LEVEL SECURITY;
ALTER TABLE tenant_audit ENABLE ROW LEVEL SECURITY;
ALTER TABLE tenant_commands ENABLE ROW LEVEL SECURITY;

CREATE POLICY of_tenant ON tenants TO tenant_service USING (tenant = current_tenant());
CREATE POLICY of_tenant ON tenant_rows TO tenant_service USING (tenant = current_tenant());
CREATE POLICY of_tenant ON tenant_changes TO tenant_service USING (tenant = current_tenant());
CREATE POLICY of_tenant ON tenant_audit TO tenant_service USING (tenant = current_tenant());
CREATE POLICY of_tenant ON tenant_commands TO tenant_service USING (tenant = current_tenant());
