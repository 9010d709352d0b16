-- Set, and lifted by the reader of the address.
GRANT SELECT, INSERT, UPDATE, DELETE ON suppression TO ${grantee};
