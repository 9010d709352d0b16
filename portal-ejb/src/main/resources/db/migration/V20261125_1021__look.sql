-- Who looked at people's data, as what and why (A11, C16). One row a look; a list is one look at many.
-- The row belongs to the tenant that was looked at, also when IMG's staff looked.
CREATE TABLE look (
  tenant_id   INT           NOT NULL,
  id          BINARY(16)    NOT NULL,
  at          DATETIME(6)   NOT NULL,
  account_id  BINARY(16)    NOT NULL,
  role        VARCHAR(20)   NOT NULL,
  kind        VARCHAR(10)   NOT NULL,
  reason      VARCHAR(500)  NULL,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT look_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT look_kind_known CHECK (kind IN ('OPENED', 'LISTED'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
