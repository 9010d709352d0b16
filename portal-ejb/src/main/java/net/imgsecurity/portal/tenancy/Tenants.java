package net.imgsecurity.portal.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import net.imgsecurity.portal.platform.Invalid;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.platform.TenantId;
import net.imgsecurity.portal.tenancy.TenantView.Kind;

/** The organisations. For the services of other features; it authorises nobody. */
@ApplicationScoped
public class Tenants {
    private static final String COLUMNS = "SELECT id, slug, name, kind, idp_id FROM tenant ";

    @Inject
    Jdbc jdbc;

    @Inject
    Clock clock;

    public Optional<TenantView> bySlug(String slug) {
        return jdbc.first(COLUMNS + "WHERE slug = ?", Tenants::view, slug);
    }

    public TenantView byId(TenantId id) {
        return jdbc.first(COLUMNS + "WHERE id = ?", Tenants::view, id).orElseThrow();
    }

    /** IMG's own organisation, once it was founded. */
    public Optional<TenantView> img() {
        return jdbc.first(COLUMNS + "WHERE kind = ? ORDER BY id LIMIT 1", Tenants::view, Kind.IMG);
    }

    /** In the order of their slugs, from after the one given (empty for the first). */
    public List<TenantView> after(String slug, int limit) {
        return jdbc.list(COLUMNS + "WHERE slug > ? ORDER BY slug LIMIT ?", Tenants::view, slug, limit);
    }

    /** @throws Invalid {@code slug.malformed} */
    public TenantView found(String slug, String name, Kind kind) {
        if (!slug.matches("[a-z][a-z0-9-]{1,62}")) {
            throw new Invalid("slug.malformed", slug);
        }
        jdbc.update(
                "INSERT INTO tenant (slug, name, kind, created_at) VALUES (?, ?, ?, ?)",
                slug,
                name,
                kind,
                clock.instant());
        return bySlug(slug).orElseThrow();
    }

    public void mirrored(TenantId id, String idpId) {
        jdbc.update("UPDATE tenant SET idp_id = ? WHERE id = ?", idpId, id);
    }

    static TenantView view(ResultSet row) throws SQLException {
        return new TenantView(
                new TenantId(row.getInt("id")),
                row.getString("slug"),
                row.getString("name"),
                Kind.valueOf(row.getString("kind")),
                row.getString("idp_id"));
    }
}
