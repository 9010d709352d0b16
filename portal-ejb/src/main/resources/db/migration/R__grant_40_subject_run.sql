-- Runs through what is held about people; copies are forgotten.
GRANT SELECT, INSERT, UPDATE, DELETE ON subject_run TO ${grantee};
