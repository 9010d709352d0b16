-- Records arrive and go with their person; none is changed.
GRANT SELECT, INSERT, DELETE ON personal_record TO ${grantee};
