-- To which address an issue was handed over: to each once. The address by the id of its key, which goes when its reader is
-- erased.
CREATE TABLE briefing_delivery (
  tenant_id    INT          NOT NULL,
  id           BINARY(16)   NOT NULL,
  briefing_id  BINARY(16)   NOT NULL,
  address_id   BINARY(16)   NOT NULL,
  handed_at    DATETIME(6)  NOT NULL,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT briefing_delivery_once UNIQUE (tenant_id, briefing_id, address_id),
  CONSTRAINT briefing_delivery_issue FOREIGN KEY (tenant_id, briefing_id) REFERENCES briefing (tenant_id, id)
) CHARACTER SET ascii COLLATE ascii_bin;
