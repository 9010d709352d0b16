package net.imgsecurity.portal.consent;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import net.imgsecurity.portal.platform.Jdbc;
import net.imgsecurity.portal.subjectdata.Ledger;

/** The transaction in which suppressions are made to agree with the ledger. Called before the portal opens, so nobody calls. */
@Stateless
public class SuppressionWork {
    @Inject
    Jdbc jdbc;

    @Inject
    Suppressions suppressions;

    @Inject
    Ledger ledger;

    /** @return how many rows were changed */
    public int agree(Map<SuppressionLines.Key, Suppressed> last) {
        var rows = rows();
        int changed = 0;
        for (var line : last.entrySet()) {
            changed += follow(line.getValue(), rows.get(line.getKey())) ? 1 : 0;
        }
        rows.entrySet().stream()
                .filter(row -> !last.containsKey(row.getKey()))
                .forEach(row -> ledger.add(SuppressionLines.of(row.getValue())));
        return changed;
    }

    /** @param row null for none */
    private boolean follow(Suppressed line, Suppressed row) {
        if (line.ends()) {
            return row != null && !row.at().isAfter(line.at()) && suppressions.remove(line.hash(), line.choice());
        }
        if (row == null || row.at().isBefore(line.at())) {
            suppressions.put(line.hash(), line.choice(), line.at());
            return true;
        }
        return false;
    }

    private Map<SuppressionLines.Key, Suppressed> rows() {
        var all = new HashMap<SuppressionLines.Key, Suppressed>();
        jdbc.list("SELECT address_hash, topic, channel, since FROM suppression", SuppressionWork::row)
                .forEach(row -> all.put(new SuppressionLines.Key(row.address(), row.choice()), row));
        return all;
    }

    private static Suppressed row(ResultSet row) throws SQLException {
        return new Suppressed(
                HexFormat.of().formatHex(row.getBytes("address_hash")),
                new Choice(Topic.valueOf(row.getString("topic")), Channel.valueOf(row.getString("channel"))),
                Jdbc.instant(row, "since"),
                false);
    }
}
