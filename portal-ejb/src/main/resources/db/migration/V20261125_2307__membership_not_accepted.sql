-- Who waits has not.
UPDATE membership SET accepted = FALSE WHERE state = 'PENDING';
