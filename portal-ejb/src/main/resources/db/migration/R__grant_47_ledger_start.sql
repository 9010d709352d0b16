-- Once, and for good.
GRANT SELECT, INSERT ON ledger_start TO ${grantee};
