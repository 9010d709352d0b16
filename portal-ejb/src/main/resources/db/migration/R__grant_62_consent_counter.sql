-- Counts on.
GRANT SELECT, UPDATE ON consent_counter TO ${grantee};
