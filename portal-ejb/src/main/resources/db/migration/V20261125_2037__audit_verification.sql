-- What each verification of a tenant's log found; kept for good.
CREATE TABLE audit_verification (
  tenant_id       INT            NOT NULL,
  id              BINARY(16)     NOT NULL,
  at              DATETIME(6)    NOT NULL,
  entries         BIGINT         NOT NULL,
  waiting         BIGINT         NOT NULL,
  head_number     BIGINT         NOT NULL,
  head_root       BINARY(32)     NULL,
  findings        INT            NOT NULL,
  first_findings  VARCHAR(4000)  NULL,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT audit_verification_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  INDEX audit_verification_by_time (tenant_id, at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
