-- Two weeks from now for those who wait already, like everybody who is invited.
UPDATE membership SET invited_until = UTC_TIMESTAMP(6) + INTERVAL 14 DAY WHERE state = 'PENDING';
