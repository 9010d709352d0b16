-- The people of a tenant: ways to reach them.
GRANT SELECT, INSERT, UPDATE, DELETE ON contact_point TO ${grantee};
