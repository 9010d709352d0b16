-- The keys under which people's keys are wrapped: each itself wrapped by a master key outside the database, whose name it bears.
-- More than one version while people's keys are wrapped anew.
CREATE TABLE tenant_key (
  tenant_id  INT             NOT NULL,
  version    INT             NOT NULL,
  master     CHAR(16)        NOT NULL,
  wrapped    VARBINARY(100)  NOT NULL,
  made_at    DATETIME(6)     NOT NULL,
  PRIMARY KEY (tenant_id, version),
  CONSTRAINT tenant_key_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
) CHARACTER SET ascii COLLATE ascii_bin;
