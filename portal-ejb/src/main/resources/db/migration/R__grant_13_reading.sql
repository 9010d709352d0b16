-- A reason once given is not rewritten.
GRANT SELECT, INSERT ON reading TO ${grantee};
