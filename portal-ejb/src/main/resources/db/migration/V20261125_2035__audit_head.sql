-- The signed states of a tenant's tree, numbered from 1 without a gap. Each left the database when it was signed.
CREATE TABLE audit_head (
  tenant_id  INT          NOT NULL,
  number     BIGINT       NOT NULL,
  size       BIGINT       NOT NULL,
  root       BINARY(32)   NOT NULL,
  at         DATETIME(6)  NOT NULL,
  key_id     VARCHAR(32)  NOT NULL,
  signature  BINARY(64)   NOT NULL,
  PRIMARY KEY (tenant_id, number),
  CONSTRAINT audit_head_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
