-- Sign-ins are noted and forgotten; none is changed.
GRANT SELECT, INSERT, DELETE ON sign_in TO ${grantee};
