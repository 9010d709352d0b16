-- Old ones go.
GRANT SELECT, INSERT, UPDATE, DELETE ON reconciliation TO ${grantee};
