-- One row for each client organisation, and one for IMG itself. The number stays inside; the world sees the slug.
-- A table without tenant: sign-in and workers start here, before a tenant is bound.
CREATE TABLE tenant (
  id            INT           NOT NULL AUTO_INCREMENT,
  slug          VARCHAR(63)   NOT NULL,
  name          VARCHAR(120)  NOT NULL,
  kind          VARCHAR(10)   NOT NULL,
  idp_id        VARCHAR(64)   NULL,
  created_at    DATETIME(6)   NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT tenant_slug UNIQUE (slug),
  CONSTRAINT tenant_kind_known CHECK (kind IN ('CLIENT', 'IMG'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
