-- Keys of organisations are made, wrapped anew, and go when they wrap nothing.
GRANT SELECT, INSERT, UPDATE, DELETE ON tenant_key TO ${grantee};
