-- Disabled for a time, or ended: both keep the row, which says whose record the person's is.
ALTER TABLE membership ADD CONSTRAINT membership_state_known
  CHECK (state IN ('PENDING', 'ACTIVE', 'DISABLED', 'ENDED'));
