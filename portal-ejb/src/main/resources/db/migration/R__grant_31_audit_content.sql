-- Written once, and removed when it has to be erased; never rewritten.
GRANT SELECT, INSERT, DELETE ON audit_content TO ${grantee};
