-- Sessions open, move on and end.
GRANT SELECT, INSERT, UPDATE, DELETE ON session TO ${grantee};
