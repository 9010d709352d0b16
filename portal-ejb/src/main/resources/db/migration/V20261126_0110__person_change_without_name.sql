-- Who changed something is told by their account for as long as they belong to the organisation. Their name in other people's
-- histories would outlive an erasure.
ALTER TABLE person_change DROP COLUMN actor_name;
