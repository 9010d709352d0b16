-- Headers of background work; a table without tenant, since a worker claims before it binds. What the work is about is
-- tenant data behind the reference. A lease is by the database's time; the fence rises with each claim.
CREATE TABLE job (
  id            BINARY(16)    NOT NULL,
  tenant_id     INT           NULL,
  kind          VARCHAR(40)   NOT NULL,
  reference     BINARY(16)    NULL,
  state         VARCHAR(10)   NOT NULL,
  due_at        DATETIME(6)   NOT NULL,
  leased_until  DATETIME(6)   NULL,
  fence         BIGINT        NOT NULL,
  attempts      INT           NOT NULL,
  last_problem  VARCHAR(200)  NULL,
  created_at    DATETIME(6)   NOT NULL,
  finished_at   DATETIME(6)   NULL,
  PRIMARY KEY (id),
  CONSTRAINT job_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT job_state_known CHECK (state IN ('WAITING', 'DONE', 'DEAD')),
  INDEX job_claim (state, due_at, id),
  INDEX job_of_reference (kind, reference, state)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
