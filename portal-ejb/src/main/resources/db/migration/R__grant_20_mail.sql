-- Written once, read by the job that sends it, removed when it has left.
GRANT SELECT, INSERT, DELETE ON mail TO ${grantee};
