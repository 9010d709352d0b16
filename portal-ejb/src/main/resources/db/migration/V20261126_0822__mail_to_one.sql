-- To an account, to an address, or to who reads its content.
ALTER TABLE mail ADD CONSTRAINT mail_to_one
  CHECK ((account_id IS NOT NULL) + (address IS NOT NULL) + (content IS NOT NULL) = 1);
