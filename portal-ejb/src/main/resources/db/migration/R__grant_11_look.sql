-- Append-only, also for the application.
GRANT SELECT, INSERT ON look TO ${grantee};
