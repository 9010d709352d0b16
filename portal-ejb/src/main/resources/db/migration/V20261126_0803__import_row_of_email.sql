-- The same of an address.
CREATE INDEX import_row_of_email ON import_row (tenant_id, email, import_id);
