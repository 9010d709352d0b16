-- The people who were seen by a look. No foreign key to person: that somebody looked stays true when the person is gone.
CREATE TABLE look_person (
  tenant_id  INT         NOT NULL,
  person_id  BINARY(16)  NOT NULL,
  look_id    BINARY(16)  NOT NULL,
  PRIMARY KEY (tenant_id, person_id, look_id),
  CONSTRAINT look_person_look FOREIGN KEY (tenant_id, look_id) REFERENCES look (tenant_id, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
