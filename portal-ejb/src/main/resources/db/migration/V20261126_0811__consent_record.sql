-- What somebody decided about being written to and called (F3, D2), one row for each decision, never changed. It belongs to a
-- mail address, for IMG; no foreign key to address_key, whose row goes when its reader is erased, and is restored apart.
CREATE TABLE consent_record (
  id            BINARY(16)       NOT NULL,
  number        BIGINT           NOT NULL,
  address_id    BINARY(16)       NOT NULL,
  topic         VARCHAR(30)      NOT NULL,
  channel       VARCHAR(10)      NOT NULL,
  decision      VARCHAR(10)      NOT NULL,
  decided_at    DATETIME(6)      NOT NULL,
  source        VARCHAR(10)      NOT NULL,
  wording       INT              NOT NULL,
  language      CHAR(2)          NOT NULL,
  purpose       VARCHAR(40)      NOT NULL,
  proof_sealed  VARBINARY(2500)  NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT consent_record_in_order UNIQUE (number),
  CONSTRAINT consent_record_decision_known CHECK (decision IN ('GIVEN', 'WITHDRAWN')),
  INDEX consent_record_newest (address_id, topic, channel, number),
  INDEX consent_record_of_address (address_id, number),
  INDEX consent_record_of_topic (topic, channel, address_id, number)
) CHARACTER SET ascii COLLATE ascii_bin;
