-- It led to one file's rows alone; the one above does that, too.
ALTER TABLE import_row DROP INDEX import_row_by_number;
