-- Ways to reach a person (B2): at most one of each kind. An address fills the columns from street on, everything else the value.
CREATE TABLE contact_point (
  tenant_id    INT           NOT NULL,
  id           BINARY(16)    NOT NULL,
  version      BIGINT        NOT NULL,
  person_id    BINARY(16)    NOT NULL,
  kind         VARCHAR(20)   NOT NULL,
  value        VARCHAR(254)  NULL,
  street       VARCHAR(120)  NULL,
  city         VARCHAR(120)  NULL,
  region       VARCHAR(120)  NULL,
  postal_code  VARCHAR(20)   NULL,
  country      CHAR(2)       NULL,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT contact_point_once UNIQUE (tenant_id, person_id, kind),
  CONSTRAINT contact_point_person FOREIGN KEY (tenant_id, person_id) REFERENCES person (tenant_id, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
