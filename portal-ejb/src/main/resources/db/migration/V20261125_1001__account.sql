-- The sign-in subject: one person's way in, whatever organisations they belong to. Its address belongs to its holder alone.
-- A table without tenant. The names here are those that the identity provider shows.
CREATE TABLE account (
  id              BINARY(16)    NOT NULL,
  subject         VARCHAR(64)   NULL,
  sign_in_address VARCHAR(254)  NOT NULL,
  given_name      VARCHAR(100)  NOT NULL,
  family_name     VARCHAR(100)  NOT NULL,
  language        CHAR(2)       NOT NULL,
  created_at      DATETIME(6)   NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT account_subject UNIQUE (subject),
  CONSTRAINT account_sign_in_address UNIQUE (sign_in_address)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
