-- What a field was and became is kept under the person's key. before_value and after_value hold what was written before that,
-- until background work has encrypted it; nothing writes them any more.
ALTER TABLE person_change
  ADD before_sealed VARBINARY(2500) NULL AFTER after_value,
  ADD after_sealed VARBINARY(2500) NULL AFTER before_sealed;
