package net.imgsecurity.portal.personaldata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.imgsecurity.portal.platform.CurrentCaller;
import net.imgsecurity.portal.platform.PersonId;
import net.imgsecurity.portal.platform.PersonKey;
import net.imgsecurity.portal.platform.PersonKeys;
import net.imgsecurity.portal.platform.PersonalDataSource;

/** What IMG's systems hold about a person (B3 to B6, B8, B10). Nothing of it is corrected here: its source sends what is right. */
@ApplicationScoped
class RecordData implements PersonalDataSource {
    private static final int AT_ONCE = 1000;

    /** Of each category: all of them have to fit into the 16 MB of one part of a copy. */
    private static final int MOST = 10_000;

    @Inject
    RecordRows rows;

    @Inject
    PersonKeys keys;

    @Inject
    CurrentCaller caller;

    @Override
    public String name() {
        return "records";
    }

    @Override
    public Set<String> tables() {
        return Set.of("personal_record");
    }

    /** By category, the newest first, read in portions; and of which there are older ones than there is room for. */
    @Override
    public Map<String, Object> collect(PersonId person) {
        var key = keys.of(caller.tenant(), person);
        var all = new LinkedHashMap<String, Object>();
        for (var category : Category.values()) {
            var some = rows.list(caller.tenant(), person, category, null, MOST + 1);
            all.put(
                    category.name().toLowerCase(Locale.ROOT),
                    some.stream().limit(MOST).map(record -> entry(record, key)).toList());
            if (some.size() > MOST) {
                all.merge("olderLeftOut", List.of(category.name()), RecordData::both);
            }
        }
        return all;
    }

    @Override
    public boolean eraseSome(PersonId person) {
        return rows.erase(caller.tenant(), person, AT_ONCE) == AT_ONCE;
    }

    private static Map<String, Object> entry(StoredRecord record, PersonKey key) {
        var entry = new LinkedHashMap<String, Object>();
        entry.put("kind", record.kind().name());
        entry.put("occurredAt", record.occurredAt().toString());
        entry.put("receivedAt", record.receivedAt().toString());
        entry.put("source", record.source());
        entry.put("sourceId", record.sourceId());
        entry.put("content", record.opened(key));
        return entry;
    }

    private static Object both(Object some, Object more) {
        return Stream.of(some, more).flatMap(list -> ((List<?>) list).stream()).toList();
    }
}
