-- Who reads what people wrote to many is known to the feature that keeps it: such a mail names no address.
ALTER TABLE mail DROP CONSTRAINT mail_to_one;
