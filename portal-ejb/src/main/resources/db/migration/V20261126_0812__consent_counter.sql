-- The number of the newest decision. Whoever decides holds the row until the commit, so that numbers become visible in their order.
CREATE TABLE consent_counter (
  id    INT     NOT NULL,
  last  BIGINT  NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT consent_counter_one CHECK (id = 1)
) CHARACTER SET ascii COLLATE ascii_bin;
