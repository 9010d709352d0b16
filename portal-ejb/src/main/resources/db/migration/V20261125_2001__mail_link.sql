-- Tokens in mails' links: the hash alone, what it is good for, and until when. A table without tenant, since whoever opens the
-- link may not be signed in; what the reference means is known to the feature of the purpose.
CREATE TABLE mail_link (
  token_hash  BINARY(32)   NOT NULL,
  purpose     VARCHAR(40)  NOT NULL,
  reference   BINARY(16)   NOT NULL,
  until       DATETIME(6)  NOT NULL,
  PRIMARY KEY (token_hash),
  INDEX mail_link_of_reference (reference, purpose),
  INDEX mail_link_over (until)
) CHARACTER SET ascii COLLATE ascii_bin;
