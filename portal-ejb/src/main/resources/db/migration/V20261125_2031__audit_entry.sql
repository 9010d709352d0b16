-- What was done, in a form that is hashed into the tenant's tree (docs/audit-proof.md). Nothing here is about a person: that is
-- the content, to which the row holds a commitment. The application's user may only insert and read here (see the grants).
CREATE TABLE audit_entry (
  tenant_id   INT          NOT NULL,
  id          BINARY(16)   NOT NULL,
  at          DATETIME(6)  NOT NULL,
  action      VARCHAR(60)  NOT NULL,
  commitment  BINARY(32)   NOT NULL,
  erases      BINARY(16)   NULL,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT audit_entry_of_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  INDEX audit_entry_by_time (tenant_id, at, id),
  INDEX audit_entry_by_action (tenant_id, action, at, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
