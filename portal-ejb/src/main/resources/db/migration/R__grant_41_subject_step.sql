-- Their steps.
GRANT SELECT, INSERT, DELETE ON subject_step TO ${grantee};
