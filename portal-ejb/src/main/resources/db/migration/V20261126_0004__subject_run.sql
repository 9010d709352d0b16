-- A run through all that is held about a person: for a copy, which is kept for a week, or for their erasure, of which this
-- stays. No foreign key to person: an erasure outlives them.
CREATE TABLE subject_run (
  tenant_id    INT          NOT NULL,
  id           BINARY(16)   NOT NULL,
  person_id    BINARY(16)   NOT NULL,
  kind         VARCHAR(10)  NOT NULL,
  asked_at     DATETIME(6)  NOT NULL,
  finished_at  DATETIME(6)  NULL,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT subject_run_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT subject_run_kind_known CHECK (kind IN ('COPY', 'ERASURE')),
  INDEX subject_run_by_person (tenant_id, person_id, kind, asked_at)
) CHARACTER SET ascii COLLATE ascii_bin;
