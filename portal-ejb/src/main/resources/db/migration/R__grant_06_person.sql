-- The people of a tenant.
GRANT SELECT, INSERT, UPDATE, DELETE ON person TO ${grantee};
