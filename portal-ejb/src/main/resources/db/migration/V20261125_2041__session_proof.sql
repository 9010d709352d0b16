-- How and when the person last signed in (claims acr and auth_time), what the browser is called, and a name for the row that
-- its owner may be shown.
ALTER TABLE session
  ADD id BINARY(16) NOT NULL,
  ADD acr VARCHAR(16) NOT NULL,
  ADD proved_at DATETIME(6) NOT NULL,
  ADD device VARCHAR(60) NOT NULL,
  ADD CONSTRAINT session_id UNIQUE (id);
