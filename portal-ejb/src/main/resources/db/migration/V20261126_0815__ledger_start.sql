-- That a ledger of the erased was begun for these data, and which: they are not opened without it.
CREATE TABLE ledger_start (
  one  TINYINT     NOT NULL,
  id   BINARY(16)  NOT NULL,
  PRIMARY KEY (one)
);
