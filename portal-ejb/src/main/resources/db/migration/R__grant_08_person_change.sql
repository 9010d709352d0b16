-- History is written once; it goes with its person.
GRANT SELECT, INSERT, DELETE ON person_change TO ${grantee};
