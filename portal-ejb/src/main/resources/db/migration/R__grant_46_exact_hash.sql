-- What people are found by is rewritten with their profiles.
GRANT SELECT, INSERT, UPDATE, DELETE ON exact_hash TO ${grantee};
