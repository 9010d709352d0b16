-- What was handed over is not forgotten.
GRANT SELECT, INSERT ON briefing_delivery TO ${grantee};
