-- What the identity provider has yet to hear is noted, and removed when it has heard.
GRANT SELECT, INSERT, DELETE ON ended_session TO ${grantee};
