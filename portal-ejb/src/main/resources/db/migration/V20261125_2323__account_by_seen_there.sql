-- For those that a comparison did not meet.
CREATE INDEX account_by_seen_there ON account (idp_seen_at);
