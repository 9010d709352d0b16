-- Who did it, to whom, and what more there is to say. A row is removed when what it says about a person has to be erased; the
-- proof of the entry stands without it, and another entry says that it was erased.
CREATE TABLE audit_content (
  tenant_id   INT            NOT NULL,
  entry_id    BINARY(16)     NOT NULL,
  salt        BINARY(32)     NOT NULL,
  account_id  BINARY(16)     NULL,
  role        VARCHAR(20)    NOT NULL,
  subject_id  BINARY(16)     NULL,
  details     VARCHAR(4000)  NULL,
  PRIMARY KEY (tenant_id, entry_id),
  CONSTRAINT audit_content_of_entry FOREIGN KEY (tenant_id, entry_id) REFERENCES audit_entry (tenant_id, id),
  INDEX audit_content_by_account (tenant_id, account_id, entry_id),
  INDEX audit_content_by_subject (tenant_id, subject_id, entry_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
