-- Requests run as this role. It may do what the service does, and nothing else: the log and the audit trail only grow.
-- The user that the service connects as has to be a member of it.
DO $$
BEGIN
  -- Roles are shared by all databases of a server. Who may not make one can use the one that an administrator made.
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'tenant_service') THEN
    BEGIN
      CREATE ROLE tenant_service NOLOGIN;
    EXCEPTION WHEN duplicate_object OR unique_violation THEN
      NULL; -- another database made it meanwhile
    END;
  END IF;
  BEGIN
    GRANT tenant_service TO CURRENT_USER;
  EXCEPTION WHEN insufficient_privilege THEN
    -- Who may not grant it does not need it for the tables: `npm run migrate` does not work as this role.
    NULL;
  END;
END
$$;
GRANT SELECT, INSERT, UPDATE ON tenants TO tenant_service;
GRANT SELECT, INSERT, UPDATE, DELETE ON tenant_rows TO tenant_service;
GRANT SELECT, INSERT ON tenant_changes, tenant_audit, tenant_commands TO tenant_service;
