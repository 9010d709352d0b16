-- Either one session, or all sessions of a user that had begun by a moment, but for one. The second kind reaches sessions at the
-- identity provider that none of ours stands on, such as those of programs.
ALTER TABLE ended_session MODIFY COLUMN idp_session VARCHAR(64) NULL, ADD COLUMN of_subject VARCHAR(64) NULL,
  ADD COLUMN kept VARCHAR(64) NULL, ADD COLUMN begun_by DATETIME(6) NULL;
