-- Bearer tokens that were issued earlier open nothing any more; null when none were ended before their time.
ALTER TABLE account ADD COLUMN tokens_not_before DATETIME(6) NULL;
