-- The places of a tenant's entries in its tree, from 0 without a gap, with the hashes of the entries as leaves.
CREATE TABLE audit_leaf (
  tenant_id  INT         NOT NULL,
  position   BIGINT      NOT NULL,
  entry_id   BINARY(16)  NOT NULL,
  hash       BINARY(32)  NOT NULL,
  PRIMARY KEY (tenant_id, position),
  CONSTRAINT audit_leaf_once UNIQUE (tenant_id, entry_id),
  CONSTRAINT audit_leaf_entry FOREIGN KEY (tenant_id, entry_id) REFERENCES audit_entry (tenant_id, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
