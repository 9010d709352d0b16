-- Whether its holder ever said yes, or did not have to: enabling a membership brings nobody in who never did.
ALTER TABLE membership ADD COLUMN accepted BOOLEAN NOT NULL DEFAULT TRUE;
