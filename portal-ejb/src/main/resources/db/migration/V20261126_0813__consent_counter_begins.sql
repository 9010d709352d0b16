-- No decision yet.
INSERT INTO consent_counter (id, last) VALUES (1, 0);
