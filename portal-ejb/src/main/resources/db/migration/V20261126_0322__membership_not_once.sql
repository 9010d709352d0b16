-- It told an organisation which addresses are one account's.
ALTER TABLE membership DROP INDEX membership_once;
