-- Who could stand in for the last administrator.
CREATE INDEX membership_by_role ON membership (tenant_id, role, state);
