-- Keys of addresses are made, wrapped anew, and destroyed.
GRANT SELECT, INSERT, UPDATE, DELETE ON address_key TO ${grantee};
