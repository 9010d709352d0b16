-- What an older copy of the data must not bring back to life; deploy/restore runs it in one go with the data. After a restore
-- by other means, such as a snapshot of disks, run it as the schema's owner before the portal starts.

-- Ended since, perhaps because they had fallen into wrong hands.
DELETE FROM session;
-- Used, withdrawn or replaced since.
DELETE FROM mail_link;
-- Answers about what is no longer so, and about people who may be erased.
DELETE FROM idempotency_key;
-- Sent since, perhaps: a person sees it as stopped work, and says whether it leaves once more.
UPDATE job SET state = 'DEAD', finished_at = UTC_TIMESTAMP(6), leased_until = NULL, last_problem = 'restored'
  WHERE kind = 'mail.send' AND state = 'WAITING';
