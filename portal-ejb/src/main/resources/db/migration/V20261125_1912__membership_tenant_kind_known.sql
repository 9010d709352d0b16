UPDATE membership m JOIN tenant t ON t.id = m.tenant_id SET m.tenant_kind = t.kind;
