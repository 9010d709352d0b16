-- Addresses that are not written to or called, as keyed hashes (F5): they outlive the account, and whatever anybody but the
-- reader of the address brings in later. The file of portal.ledger.file has the same.
CREATE TABLE suppression (
  address_hash  BINARY(32)   NOT NULL,
  topic         VARCHAR(30)  NOT NULL,
  channel       VARCHAR(10)  NOT NULL,
  since         DATETIME(6)  NOT NULL,
  PRIMARY KEY (address_hash, topic, channel)
) CHARACTER SET ascii COLLATE ascii_bin;
