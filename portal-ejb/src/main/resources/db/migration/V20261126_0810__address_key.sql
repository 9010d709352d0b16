-- One key for each mail address of which something is kept for IMG itself, wrapped by a master key. It goes when whoever reads
-- the address is erased, and with it all that tells what was kept under it from anybody else's: rows refer to the id alone.
-- Backed up with the other keys, apart from the data.
CREATE TABLE address_key (
  id            BINARY(16)      NOT NULL,
  address_hash  BINARY(32)      NOT NULL,
  master        CHAR(16)        NOT NULL,
  wrapped       VARBINARY(100)  NOT NULL,
  made_at       DATETIME(6)     NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT address_key_once UNIQUE (address_hash),
  INDEX address_key_by_master (master)
) CHARACTER SET ascii COLLATE ascii_bin;
