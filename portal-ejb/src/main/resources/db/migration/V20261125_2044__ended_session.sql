-- Sessions at the identity provider that are to end because their person ended them here. A table without tenant.
CREATE TABLE ended_session (
  id           BINARY(16)   NOT NULL,
  idp_session  VARCHAR(64)  NOT NULL,
  PRIMARY KEY (id)
) CHARACTER SET ascii COLLATE ascii_bin;
