-- Accounts are created and linked to the identity provider, and go with the last organisation that their holder leaves.
GRANT SELECT, INSERT, UPDATE, DELETE ON account TO ${grantee};
