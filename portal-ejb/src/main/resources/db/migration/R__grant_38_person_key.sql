-- Keys of people are made, wrapped anew, and destroyed.
GRANT SELECT, INSERT, UPDATE, DELETE ON person_key TO ${grantee};
