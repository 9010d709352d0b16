-- Made with a mail, looked up when its link is opened, cleared when over.
GRANT SELECT, INSERT, DELETE ON mail_link TO ${grantee};
