-- What a person is found by only as a whole: telephone numbers, as keyed hashes (HMAC with SHA-256, key outside
-- the database), so that the index is no second copy of them.
CREATE TABLE exact_hash (
  tenant_id  INT         NOT NULL,
  id         BINARY(16)  NOT NULL,
  version    BIGINT      NOT NULL,
  person_id  BINARY(16)  NOT NULL,
  hash       BINARY(32)  NOT NULL,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT exact_hash_person FOREIGN KEY (tenant_id, person_id) REFERENCES person (tenant_id, id),
  INDEX exact_hash_by_hash (tenant_id, hash, person_id),
  INDEX exact_hash_of_person (tenant_id, person_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
