-- Whose invitations are over, in one organisation or in which ones: asked each hour, of all organisations.
CREATE INDEX membership_by_state ON membership (state, invited_until, tenant_id);
