-- What became of somebody's rows in all files, and whether one file had the number before.
CREATE INDEX import_row_of_number ON import_row (tenant_id, employee_number, import_id);
