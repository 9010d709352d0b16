-- A file of people as an organisation sent it, and how far it was taken over. next_line is the checkpoint: it moves in the
-- same transaction as the rows before it.
CREATE TABLE import_file (
  tenant_id    INT           NOT NULL,
  id           BINARY(16)    NOT NULL,
  version      BIGINT        NOT NULL,
  file_name    VARCHAR(200)  NOT NULL,
  content      LONGBLOB      NULL,
  uploaded_by  BINARY(16)    NOT NULL,
  uploaded_at  DATETIME(6)   NOT NULL,
  state        VARCHAR(10)   NOT NULL,
  total        INT           NOT NULL,
  next_line    BIGINT        NOT NULL,
  finished_at  DATETIME(6)   NULL,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT import_file_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT import_file_state_known CHECK (state IN ('WAITING', 'RUNNING', 'DONE')),
  INDEX import_file_by_time (tenant_id, uploaded_at, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
