-- Which of the words that people wrote; a mail of ours has none.
ALTER TABLE mail ADD content BINARY(16) NULL AFTER link_until;
