-- When we and the identity provider were last compared. A table without tenant.
CREATE TABLE reconciliation (
  id         BINARY(16)   NOT NULL,
  begun_at   DATETIME(6)  NOT NULL,
  ended_at   DATETIME(6)  NULL,
  users      INT          NOT NULL,
  PRIMARY KEY (id),
  INDEX reconciliation_begun (begun_at)
) CHARACTER SET ascii COLLATE ascii_bin;
