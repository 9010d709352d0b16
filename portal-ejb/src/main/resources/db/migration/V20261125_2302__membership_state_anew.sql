-- Makes way for states more.
ALTER TABLE membership DROP CONSTRAINT membership_state_known;
