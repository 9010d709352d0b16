-- Organisations are founded and linked to the identity provider; none is deleted yet.
GRANT SELECT, INSERT, UPDATE ON tenant TO ${grantee};
