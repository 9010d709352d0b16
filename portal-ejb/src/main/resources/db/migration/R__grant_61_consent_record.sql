-- Append-only, also for the application.
GRANT SELECT, INSERT ON consent_record TO ${grantee};
