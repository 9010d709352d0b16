-- Issues are written, and sent once.
GRANT SELECT, INSERT, UPDATE ON briefing TO ${grantee};
