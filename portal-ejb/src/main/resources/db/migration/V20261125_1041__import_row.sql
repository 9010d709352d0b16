-- What became of each row of a file: taken (created, updated, unchanged) or refused, with the reasons.
CREATE TABLE import_row (
  tenant_id        INT            NOT NULL,
  id               BINARY(16)     NOT NULL,
  version          BIGINT         NOT NULL,
  import_id        BINARY(16)     NOT NULL,
  line             BIGINT         NOT NULL,
  outcome          VARCHAR(10)    NOT NULL,
  employee_number  VARCHAR(40)    NULL,
  email            VARCHAR(254)   NULL,
  problems         VARCHAR(4000)  NULL,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT import_row_once UNIQUE (tenant_id, import_id, line),
  CONSTRAINT import_row_file FOREIGN KEY (tenant_id, import_id) REFERENCES import_file (tenant_id, id),
  CONSTRAINT import_row_outcome_known CHECK (outcome IN ('CREATED', 'UPDATED', 'UNCHANGED', 'REFUSED')),
  INDEX import_row_by_outcome (tenant_id, import_id, outcome, line),
  INDEX import_row_by_number (tenant_id, import_id, employee_number),
  INDEX import_row_by_email (tenant_id, import_id, email)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
