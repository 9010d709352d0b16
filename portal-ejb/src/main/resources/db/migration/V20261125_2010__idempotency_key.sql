-- Requests that may come twice: each key a caller sent, put here in the transaction of what the request did, and the answer
-- that was given. Both are hashes: neither key nor request can be read back. The answer is the tenant's data, for a day.
CREATE TABLE idempotency_key (
  tenant_id    INT           NOT NULL,
  account_id   BINARY(16)    NOT NULL,
  key_hash     BINARY(32)    NOT NULL,
  fingerprint  BINARY(32)    NOT NULL,
  claimed_at   DATETIME(6)   NOT NULL,
  status       INT           NULL,
  headers      VARCHAR(2000) NULL,
  body         MEDIUMBLOB    NULL,
  PRIMARY KEY (tenant_id, account_id, key_hash),
  CONSTRAINT idempotency_key_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  INDEX idempotency_key_by_time (claimed_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
