-- Who belongs to which organisation, and as what. A table without tenant: the caller's tenant is looked up here at each
-- call, so it comes before any tenant is bound. The person is a plain column, on purpose no foreign key into tenant data.
CREATE TABLE membership (
  id          BINARY(16)   NOT NULL,
  tenant_id   INT          NOT NULL,
  account_id  BINARY(16)   NOT NULL,
  person_id   BINARY(16)   NOT NULL,
  role        VARCHAR(20)  NOT NULL,
  state       VARCHAR(10)  NOT NULL,
  created_at  DATETIME(6)  NOT NULL,
  last_sign_in_at DATETIME(6) NULL,
  PRIMARY KEY (id),
  CONSTRAINT membership_once UNIQUE (account_id, tenant_id),
  CONSTRAINT membership_person UNIQUE (tenant_id, person_id),
  CONSTRAINT membership_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT membership_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT membership_role_known CHECK (role IN ('MEMBER', 'ADMINISTRATOR', 'IMG_STAFF')),
  CONSTRAINT membership_state_known CHECK (state IN ('PENDING', 'ACTIVE'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
