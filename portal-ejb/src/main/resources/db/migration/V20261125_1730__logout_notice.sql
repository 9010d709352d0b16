-- Notices of a logout that counted already, until they can no longer be shown again. A table without tenant.
CREATE TABLE logout_notice (
  id_hash  BINARY(32)   NOT NULL,
  until    DATETIME(6)  NOT NULL,
  PRIMARY KEY (id_hash),
  INDEX logout_notice_by_end (until)
) CHARACTER SET ascii COLLATE ascii_bin;
