-- Entries written before there was a proof of them. They cannot be given one: nobody can say today what they were then. No
-- version with them was ever released; what a developer's database has is kept apart here, and nothing reads it any more.
RENAME TABLE audit_entry TO audit_entry_before_proof;
