-- Accounts are created and linked to the identity provider; none is deleted yet.
GRANT SELECT, INSERT, UPDATE ON account TO ${grantee};
