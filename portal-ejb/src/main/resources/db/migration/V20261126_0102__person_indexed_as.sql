-- By which rules a person's words were made; people of former rules are indexed anew.
ALTER TABLE person ADD COLUMN indexed_as INT NOT NULL DEFAULT 0, ADD INDEX person_by_indexing (tenant_id, indexed_as);
