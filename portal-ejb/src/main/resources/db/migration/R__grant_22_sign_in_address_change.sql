-- Changes of sign-in addresses move on and are cleared after a month.
GRANT SELECT, INSERT, UPDATE, DELETE ON sign_in_address_change TO ${grantee};
