-- Limitations are set and lifted, and go with their person.
GRANT SELECT, INSERT, UPDATE, DELETE ON limitation TO ${grantee};
