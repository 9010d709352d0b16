-- Until when whoever is invited may accept; null for one that was never asked. What waited before this column goes on waiting.
ALTER TABLE membership ADD COLUMN invited_until DATETIME(6) NULL;
