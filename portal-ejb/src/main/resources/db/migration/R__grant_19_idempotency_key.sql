-- Keys are claimed, answered and forgotten.
GRANT SELECT, INSERT, UPDATE, DELETE ON idempotency_key TO ${grantee};
