-- Requests run as this role. It may do what the service does, and nothing else: the log and the audit trail only grow.
-- The user that the service connects as has to be a member of it.
DO $$
BEGIN
  CREATE ROLE tenant_service NOLOGIN;
EXCEPTION WHEN duplicate_object THEN
  NULL; -- roles are shared by all databases of a server
END
$$;
GRANT tenant_service TO CURRENT_USER;
GRANT SELECT, INSERT, UPDATE ON tenants TO tenant_service;
GRANT SELECT, INSERT, UPDATE, DELETE ON tenant_rows TO tenant_service;
GRANT SELECT, INSERT ON tenant_changes, tenant_audit, tenant_commands TO tenant_service;
