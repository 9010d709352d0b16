-- What the kind of an organisation allows can then be a rule of the database for rows that point here.
ALTER TABLE tenant ADD CONSTRAINT tenant_of_its_kind UNIQUE (id, kind);
