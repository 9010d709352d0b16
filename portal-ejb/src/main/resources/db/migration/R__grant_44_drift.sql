-- What is settled goes.
GRANT SELECT, INSERT, UPDATE, DELETE ON drift TO ${grantee};
