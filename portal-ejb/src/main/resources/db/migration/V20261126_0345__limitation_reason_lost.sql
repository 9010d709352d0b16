-- Null where the limit was brought back from the ledger, which knows no reason.
ALTER TABLE limitation MODIFY reason_sealed VARBINARY(2500) NULL;
