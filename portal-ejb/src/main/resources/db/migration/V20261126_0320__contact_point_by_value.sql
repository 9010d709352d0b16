-- Whether an organisation reaches somebody at a mail address already.
CREATE INDEX contact_point_by_value ON contact_point (tenant_id, kind, value);
