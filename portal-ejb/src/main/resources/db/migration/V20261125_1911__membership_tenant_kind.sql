-- Repeats the kind of the organisation, so that a rule below can hold a role against it.
ALTER TABLE membership ADD COLUMN tenant_kind VARCHAR(10) NOT NULL DEFAULT 'CLIENT' AFTER tenant_id;
