-- History is written once; it goes with its person, and who wrote it with whom that was.
GRANT SELECT, INSERT, DELETE, UPDATE (account_id, actor_name) ON person_change TO ${grantee};
