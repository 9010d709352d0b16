-- When a comparison last met the account's user, so that those it did not meet are found.
ALTER TABLE account ADD COLUMN idp_seen_at DATETIME(6) NULL;
