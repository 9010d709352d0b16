-- The data subject inside one organisation (B1, B10). sort_name is the folded name that lists sort by.
CREATE TABLE person (
  tenant_id        INT           NOT NULL,
  id               BINARY(16)    NOT NULL,
  version          BIGINT        NOT NULL,
  employee_number  VARCHAR(40)   NOT NULL,
  given_name       VARCHAR(100)  NOT NULL,
  family_name      VARCHAR(100)  NOT NULL,
  job_title        VARCHAR(120)  NULL,
  department       VARCHAR(120)  NULL,
  language         CHAR(2)       NOT NULL,
  sort_name        VARCHAR(220)  NOT NULL,
  created_at       DATETIME(6)   NOT NULL,
  changed_at       DATETIME(6)   NOT NULL,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT person_employee_number UNIQUE (tenant_id, employee_number),
  CONSTRAINT person_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT person_tenant_is_bound CHECK (tenant_id > 0),
  INDEX person_by_name (tenant_id, sort_name, id),
  INDEX person_by_change (tenant_id, changed_at, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
