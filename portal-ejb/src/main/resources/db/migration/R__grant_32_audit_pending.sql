-- A queue.
GRANT SELECT, INSERT, DELETE ON audit_pending TO ${grantee};
