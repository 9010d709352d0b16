-- Append-only, also for the application.
GRANT SELECT, INSERT ON audit_head TO ${grantee};
