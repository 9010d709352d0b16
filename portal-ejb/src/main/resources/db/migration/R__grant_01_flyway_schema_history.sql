-- Each application compares the schema with what it was built for.
GRANT SELECT ON flyway_schema_history TO ${grantee};
