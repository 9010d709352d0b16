-- Entries that wait for their place in the tree. The seal, made with a key outside the database, says that the portal wrote
-- the entry: one that somebody else put here gets no place.
CREATE TABLE audit_pending (
  tenant_id  INT         NOT NULL,
  entry_id   BINARY(16)  NOT NULL,
  seal       BINARY(32)  NOT NULL,
  PRIMARY KEY (tenant_id, entry_id),
  CONSTRAINT audit_pending_entry FOREIGN KEY (tenant_id, entry_id) REFERENCES audit_entry (tenant_id, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
