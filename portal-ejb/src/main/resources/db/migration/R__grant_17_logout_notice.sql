-- Each notice of a logout counts once, and is forgotten.
GRANT SELECT, INSERT, DELETE ON logout_notice TO ${grantee};
