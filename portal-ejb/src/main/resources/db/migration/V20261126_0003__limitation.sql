-- Restriction of processing (E5) and legal hold, as facts: in force until they are lifted.
CREATE TABLE limitation (
  tenant_id      INT              NOT NULL,
  id             BINARY(16)       NOT NULL,
  person_id      BINARY(16)       NOT NULL,
  kind           VARCHAR(20)      NOT NULL,
  ground         VARCHAR(30)      NULL,
  reason_sealed  VARBINARY(2500)  NOT NULL,
  set_by         BINARY(16)       NULL,
  set_at         DATETIME(6)      NOT NULL,
  lifted_by      BINARY(16)       NULL,
  lifted_at      DATETIME(6)      NULL,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT limitation_person FOREIGN KEY (tenant_id, person_id) REFERENCES person (tenant_id, id),
  CONSTRAINT limitation_kind_known CHECK (kind IN ('RESTRICTION', 'LEGAL_HOLD')),
  CONSTRAINT limitation_restriction_has_ground CHECK ((kind = 'RESTRICTION') = (ground IS NOT NULL)),
  INDEX limitation_by_person (tenant_id, person_id, kind, lifted_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
