-- An auditor sees what an administrator sees, and changes nothing.
ALTER TABLE membership ADD CONSTRAINT membership_role_known
  CHECK (role IN ('MEMBER', 'AUDITOR', 'ADMINISTRATOR', 'IMG_STAFF'));
