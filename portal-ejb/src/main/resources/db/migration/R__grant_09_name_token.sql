-- What people are found by is rewritten with their names.
GRANT SELECT, INSERT, UPDATE, DELETE ON name_token TO ${grantee};
