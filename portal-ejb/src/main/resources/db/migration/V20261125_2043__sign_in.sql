-- The sign-ins of an account, for its holder to recognise; kept for 90 days. A table without tenant.
CREATE TABLE sign_in (
  id             BINARY(16)   NOT NULL,
  account_id     BINARY(16)   NOT NULL,
  at             DATETIME(6)  NOT NULL,
  device         VARCHAR(60)  NOT NULL,
  second_factor  BOOLEAN      NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT sign_in_account FOREIGN KEY (account_id) REFERENCES account (id),
  INDEX sign_in_by_account (account_id, at),
  INDEX sign_in_by_age (at)
) CHARACTER SET ascii COLLATE ascii_bin;
