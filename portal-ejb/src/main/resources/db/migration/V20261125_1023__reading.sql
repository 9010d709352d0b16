-- A reason that IMG's staff gave for reading one organisation's data, good for a short time. It belongs to the tenant that is read.
CREATE TABLE reading (
  tenant_id   INT           NOT NULL,
  id          BINARY(16)    NOT NULL,
  account_id  BINARY(16)    NOT NULL,
  reason      VARCHAR(500)  NOT NULL,
  opened_at   DATETIME(6)   NOT NULL,
  expires_at  DATETIME(6)   NOT NULL,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT reading_once UNIQUE (id),
  CONSTRAINT reading_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
