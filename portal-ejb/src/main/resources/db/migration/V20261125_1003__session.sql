-- A signed-in browser. Only the hash of its secret is kept; ending the row ends the session on every node at its next request.
CREATE TABLE session (
  secret_hash   BINARY(32)     NOT NULL,
  account_id    BINARY(16)     NOT NULL,
  tenant_id     INT            NULL,
  idp_session   VARCHAR(64)    NOT NULL,
  id_token      VARCHAR(4000)  NOT NULL,
  opened_at     DATETIME(6)    NOT NULL,
  seen_at       DATETIME(6)    NOT NULL,
  expires_at    DATETIME(6)    NOT NULL,
  PRIMARY KEY (secret_hash),
  CONSTRAINT session_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT session_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  INDEX session_by_idp_session (idp_session),
  INDEX session_by_expiry (expires_at)
) CHARACTER SET ascii COLLATE ascii_bin;
