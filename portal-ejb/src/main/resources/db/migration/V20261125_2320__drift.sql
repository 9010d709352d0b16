-- What we and the identity provider disagree about. A table without tenant, like the accounts that it is about; it holds ids alone.
CREATE TABLE drift (
  id          BINARY(16)   NOT NULL,
  kind        VARCHAR(20)  NOT NULL,
  about       VARCHAR(80)  NOT NULL,
  account_id  BINARY(16)   NULL,
  found_at    DATETIME(6)  NOT NULL,
  seen_at     DATETIME(6)  NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT drift_once UNIQUE (kind, about),
  CONSTRAINT drift_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE,
  CONSTRAINT drift_kind_known CHECK (kind IN ('MISSING_THERE', 'UNKNOWN_HERE', 'ADDRESS', 'NAMES', 'OPEN')),
  INDEX drift_seen (seen_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
