-- What became of each row.
GRANT SELECT, INSERT, UPDATE, DELETE ON import_row TO ${grantee};
