-- That somebody saw a version is written down once, never changed, and goes with the person.
GRANT SELECT, INSERT, DELETE ON policy_acknowledgement TO ${grantee};
