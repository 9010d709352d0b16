-- Files of people and their progress.
GRANT SELECT, INSERT, UPDATE, DELETE ON import_file TO ${grantee};
