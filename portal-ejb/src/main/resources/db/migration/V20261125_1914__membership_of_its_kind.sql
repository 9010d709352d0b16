-- The kind is the organisation's own, not one that somebody claims.
ALTER TABLE membership ADD CONSTRAINT membership_of_its_kind
  FOREIGN KEY (tenant_id, tenant_kind) REFERENCES tenant (id, kind);
