-- Issues of the Daily Intelligence Briefing, as IMG's staff write them; data of IMG's own organisation. sent_upto is the last
-- address to which one was handed over, while it is on its way.
CREATE TABLE briefing (
  tenant_id   INT           NOT NULL,
  id          BINARY(16)    NOT NULL,
  subject     VARCHAR(120)  NOT NULL,
  content     TEXT          NOT NULL,
  state       VARCHAR(10)   NOT NULL,
  written_at  DATETIME(6)   NOT NULL,
  sent_at     DATETIME(6)   NULL,
  sent_upto   BINARY(16)    NULL,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT briefing_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT briefing_state_known CHECK (state IN ('DRAFT', 'SENDING', 'SENT'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
