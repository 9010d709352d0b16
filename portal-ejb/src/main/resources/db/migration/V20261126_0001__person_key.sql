-- One key for each person, gone when they are erased. No foreign key to person: keys are backed up and restored apart, and
-- those of people who are not in an older copy of the data must stay.
CREATE TABLE person_key (
  tenant_id   INT             NOT NULL,
  person_id   BINARY(16)      NOT NULL,
  version     INT             NOT NULL,
  tenant_key  INT             NOT NULL,
  wrapped     VARBINARY(100)  NOT NULL,
  made_at     DATETIME(6)     NOT NULL,
  PRIMARY KEY (tenant_id, person_id),
  CONSTRAINT person_key_wrapped_by FOREIGN KEY (tenant_id, tenant_key) REFERENCES tenant_key (tenant_id, version)
) CHARACTER SET ascii COLLATE ascii_bin;
