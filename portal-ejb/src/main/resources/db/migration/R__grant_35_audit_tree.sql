-- Follows from the leaves.
GRANT SELECT, INSERT, UPDATE ON audit_tree TO ${grantee};
