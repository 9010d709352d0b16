-- People join and leave.
GRANT SELECT, INSERT, UPDATE, DELETE ON membership TO ${grantee};
