-- Whether a person has a word is asked of each person in the order of the list when a word is so common that going through
-- all who have it takes longer. Serves the foreign key as well.
ALTER TABLE name_token ADD INDEX name_token_of_person (tenant_id, person_id, token), DROP INDEX name_token_by_person;
