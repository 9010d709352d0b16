-- F9: who has seen which version of the policy, and when. Of a person in one organisation: it goes with them. No consent (F10).
CREATE TABLE policy_acknowledgement (
  tenant_id        INT          NOT NULL,
  person_id        BINARY(16)   NOT NULL,
  version          VARCHAR(20)  NOT NULL,
  acknowledged_at  DATETIME(6)  NOT NULL,
  PRIMARY KEY (tenant_id, person_id, version),
  CONSTRAINT policy_acknowledgement_person FOREIGN KEY (tenant_id, person_id) REFERENCES person (tenant_id, id)
) CHARACTER SET ascii COLLATE ascii_bin;
