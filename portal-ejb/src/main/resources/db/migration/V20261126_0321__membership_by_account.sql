-- Where an account belongs. No longer unique: an organisation may name the same account by two addresses and must not learn it.
CREATE INDEX membership_by_account ON membership (account_id, tenant_id);
