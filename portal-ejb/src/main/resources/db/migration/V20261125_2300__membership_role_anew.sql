-- Makes way for a role more.
ALTER TABLE membership DROP CONSTRAINT membership_role_known;
