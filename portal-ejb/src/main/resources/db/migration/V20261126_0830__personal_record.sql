-- What IMG's own systems hold about people beside their profile (B3 to B6, B8, B10): each record under the id that its source
-- gave it, so that it comes once. When, of which kind and from where stay readable, to sort and count by; what it says does not.
CREATE TABLE personal_record (
  tenant_id       INT              NOT NULL,
  id              BINARY(16)       NOT NULL,
  person_id       BINARY(16)       NOT NULL,
  category        VARCHAR(20)      NOT NULL,
  kind            VARCHAR(20)      NOT NULL,
  source          VARCHAR(40)      NOT NULL,
  source_id       VARCHAR(80)      NOT NULL,
  occurred_at     DATETIME(6)      NOT NULL,
  received_at     DATETIME(6)      NOT NULL,
  content_sealed  VARBINARY(6000)  NOT NULL,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT personal_record_person FOREIGN KEY (tenant_id, person_id) REFERENCES person (tenant_id, id) ON DELETE CASCADE,
  CONSTRAINT personal_record_once UNIQUE (tenant_id, source, source_id),
  CONSTRAINT personal_record_category_known
    CHECK (category IN ('LOCATION', 'FINANCIAL', 'TRANSACTION', 'TECHNICAL', 'USAGE', 'SUPPORT')),
  INDEX personal_record_by_category (tenant_id, person_id, category, occurred_at, id),
  INDEX personal_record_by_kind (tenant_id, person_id, kind, occurred_at, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
