-- What was done, by whom, to what. The application's user may only insert and read here (see the grants).
CREATE TABLE audit_entry (
  tenant_id   INT          NOT NULL,
  id          BINARY(16)   NOT NULL,
  at          DATETIME(6)  NOT NULL,
  account_id  BINARY(16)   NULL,
  role        VARCHAR(20)  NOT NULL,
  action      VARCHAR(60)  NOT NULL,
  subject_id  BINARY(16)   NULL,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT audit_entry_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  INDEX audit_entry_by_subject (tenant_id, subject_id, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
