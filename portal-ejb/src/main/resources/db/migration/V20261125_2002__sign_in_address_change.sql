-- A holder's changes of the sign-in address: asked for, confirmed, taken back. A table without tenant, as the account is; the
-- tenant is the one under which mail and audit entries about it are kept. While a change can be taken back, the former address
-- stays the account's: nobody else gets it. Rows are kept a month, for the limit and for Keycloak.
CREATE TABLE sign_in_address_change (
  id             BINARY(16)    NOT NULL,
  account_id     BINARY(16)    NOT NULL,
  tenant_id      INT           NOT NULL,
  from_address   VARCHAR(254)  NOT NULL,
  to_address     VARCHAR(254)  NOT NULL,
  state          VARCHAR(10)   NOT NULL,
  told           TINYINT(1)    NOT NULL,
  asked_at       DATETIME(6)   NOT NULL,
  confirm_until  DATETIME(6)   NOT NULL,
  changed_at     DATETIME(6)   NULL,
  undo_until     DATETIME(6)   NULL,
  PRIMARY KEY (id),
  CONSTRAINT sign_in_address_change_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT sign_in_address_change_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT sign_in_address_change_known CHECK (state IN ('ASKED', 'DROPPED', 'CHANGED', 'UNDONE', 'REFUSED')),
  INDEX sign_in_address_change_from (from_address),
  INDEX sign_in_address_change_of_account (account_id, asked_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
