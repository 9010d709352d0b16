-- IMG's staff see every organisation, so nobody becomes one of them in a client's organisation.
ALTER TABLE membership ADD CONSTRAINT membership_staff_of_img CHECK (role <> 'IMG_STAFF' OR tenant_kind = 'IMG');
