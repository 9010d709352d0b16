-- What one member of IMG's staff looked at during a reading is counted for the organisation.
CREATE INDEX look_by_account ON look (tenant_id, account_id, at);
