-- The steps of a run that are done, each with what came of it: for a copy, what the source holds, under the person's key.
CREATE TABLE subject_step (
  tenant_id       INT          NOT NULL,
  run_id          BINARY(16)   NOT NULL,
  source          VARCHAR(40)  NOT NULL,
  done_at         DATETIME(6)  NOT NULL,
  content_sealed  MEDIUMBLOB   NULL,
  PRIMARY KEY (tenant_id, run_id, source),
  CONSTRAINT subject_step_run FOREIGN KEY (tenant_id, run_id) REFERENCES subject_run (tenant_id, id)
) CHARACTER SET ascii COLLATE ascii_bin;
