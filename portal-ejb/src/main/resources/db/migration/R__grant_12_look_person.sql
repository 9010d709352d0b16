-- Append-only, also for the application.
GRANT SELECT, INSERT ON look_person TO ${grantee};
