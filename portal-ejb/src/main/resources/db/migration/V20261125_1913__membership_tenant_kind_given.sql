-- Every new row says it itself.
ALTER TABLE membership ALTER COLUMN tenant_kind DROP DEFAULT;
