-- Mail that waits, as data of the tenant for which it is sent; the job that sends it has the header. Removed when it has left.
CREATE TABLE mail (
  tenant_id       INT           NOT NULL,
  id              BINARY(16)    NOT NULL,
  version         BIGINT        NOT NULL,
  template        VARCHAR(60)   NOT NULL,
  account_id      BINARY(16)    NULL,
  address         VARCHAR(254)  NULL,
  language        CHAR(2)       NOT NULL,
  times           VARCHAR(400)  NOT NULL,
  link_reference  BINARY(16)    NULL,
  link_until      DATETIME(6)   NULL,
  created_at      DATETIME(6)   NOT NULL,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT mail_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT mail_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT mail_to_one CHECK ((account_id IS NULL) <> (address IS NULL)),
  CONSTRAINT mail_link_whole CHECK ((link_reference IS NULL) = (link_until IS NULL))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
