-- What a person can be found by: folded parts of names, mail addresses and the employee number. Neither database here can
-- search parts of names by itself in every script.
CREATE TABLE name_token (
  tenant_id  INT          NOT NULL,
  id         BINARY(16)   NOT NULL,
  version    BIGINT       NOT NULL,
  person_id  BINARY(16)   NOT NULL,
  token      VARCHAR(80)  NOT NULL,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT name_token_person FOREIGN KEY (tenant_id, person_id) REFERENCES person (tenant_id, id),
  INDEX name_token_by_token (tenant_id, token, person_id),
  INDEX name_token_by_person (tenant_id, person_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
