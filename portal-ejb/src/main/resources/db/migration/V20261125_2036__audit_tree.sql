-- Where a tenant's tree goes on: its size and the roots of its complete subtrees. Follows from the leaves, so it may be
-- rewritten; whoever locks the row is the one who gives out places.
CREATE TABLE audit_tree (
  tenant_id  INT              NOT NULL,
  size       BIGINT           NOT NULL,
  peaks      VARBINARY(2048)  NOT NULL,
  PRIMARY KEY (tenant_id),
  CONSTRAINT audit_tree_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
