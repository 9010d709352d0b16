-- Workers claim, finish and clear.
GRANT SELECT, INSERT, UPDATE, DELETE ON job TO ${grantee};
