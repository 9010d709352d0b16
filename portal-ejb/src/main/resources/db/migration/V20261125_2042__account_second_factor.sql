-- Whoever has signed in with a second factor is never let in again without one.
ALTER TABLE account ADD second_factor_since DATETIME(6) NULL;
