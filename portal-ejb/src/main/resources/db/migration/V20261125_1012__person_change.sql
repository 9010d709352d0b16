-- Who changed which field of a person, when, from what to what, and where the new value came from (D7, D8, F7).
CREATE TABLE person_change (
  tenant_id     INT            NOT NULL,
  id            BINARY(16)     NOT NULL,
  version       BIGINT         NOT NULL,
  person_id     BINARY(16)     NOT NULL,
  field         VARCHAR(30)    NOT NULL,
  before_value  VARCHAR(600)   NULL,
  after_value   VARCHAR(600)   NULL,
  source        VARCHAR(20)    NOT NULL,
  account_id    BINARY(16)     NULL,
  actor_name    VARCHAR(210)   NULL,
  at            DATETIME(6)    NOT NULL,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT person_change_person FOREIGN KEY (tenant_id, person_id) REFERENCES person (tenant_id, id),
  INDEX person_change_by_person (tenant_id, person_id, id),
  INDEX person_change_by_field (tenant_id, person_id, field, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
