package net.imgsecurity.portal.person;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import net.imgsecurity.portal.platform.LookUpHash;
import net.imgsecurity.portal.platform.TenantId;

/**
 * Whom a search finds, as a condition on a person {@code p}. A telephone number finds those who have it, as a whole, besides
 * whom it finds as words. Of words each must begin something that the person has. A word that few people have leads to them;
 * where all words are common each person is asked in the order of the list instead, which soon fills a page. The databases
 * cannot tell the two apart: they do not know the words when they plan.
 */
final class PeopleSearch {
    /** Entries of the index with one beginning, from which on it is common: a person has several. */
    private static final int COMMON = 8_000;

    /** Each word is a condition of its own in the query. */
    private static final int MOST_WORDS = 10;

    private static final String LEADING =
            "SELECT n.personId FROM NameToken n WHERE n.tenantId = :tenant AND n.token LIKE :word0 ESCAPE '!'";

    private final List<String> words = new ArrayList<>();
    private boolean few;
    private int total;
    private Set<UUID> owners = Set.of();
    private Set<UUID> found = Set.of();
    private final EntityManager em;
    private final TenantId tenant;

    private PeopleSearch(EntityManager em, TenantId tenant) {
        this.em = em;
        this.tenant = tenant;
    }

    /**
     * @param typed null or blank finds everybody
     * @param most to be told by id; of more only that there are more is known
     */
    static PeopleSearch of(EntityManager em, TenantId tenant, LookUpHash hashes, String typed, int most) {
        var search = new PeopleSearch(em, tenant);
        search.take(Folding.words(typed == null ? "" : typed));
        search.owners = search.owners(typed, hashes, most);
        var ids = search.ids(most + 1);
        ids.addAll(search.owners);
        search.total = Math.min(ids.size(), most + 1);
        if (ids.size() <= most && !search.words.isEmpty()) {
            search.found = ids;
        }
        return search;
    }

    /** How many there are, at most one more than were to be told. */
    int total() {
        return total;
    }

    /** To be added to a condition on people {@code p}; empty, or begins with AND. */
    String condition() {
        if (!found.isEmpty()) {
            return " AND p.id IN :found";
        } else if (words.isEmpty()) {
            return "";
        }
        var all = (few ? "p.id IN (" + LEADING + ")" : asked(0, "p.id")) + others("p.id");
        return owners.isEmpty() ? " AND " + all : " AND (p.id IN :owners OR " + all + ")";
    }

    void bind(Query query) {
        query.setParameter("tenant", tenant.value());
        if (!found.isEmpty()) {
            query.setParameter("found", found);
            return;
        }
        bindWords(query);
        if (!owners.isEmpty()) {
            query.setParameter("owners", owners);
        }
    }

    private void bindWords(Query query) {
        for (int i = 0; i < words.size(); i++) {
            query.setParameter("word" + i, pattern(words.get(i)));
        }
    }

    private Set<UUID> ids(int most) {
        var query = em.createQuery(
                        words.isEmpty()
                                ? "SELECT p.id FROM Person p WHERE p.tenantId = :tenant"
                                : LEADING.replace("SELECT", "SELECT DISTINCT") + others("n.personId"),
                        UUID.class)
                .setParameter("tenant", tenant.value())
                .setMaxResults(most);
        bindWords(query);
        return new HashSet<>(query.getResultList());
    }

    /** Of a telephone number, which is a word or more, too. */
    private Set<UUID> owners(String typed, LookUpHash hashes, int most) {
        var texts = ExactText.searched(typed);
        if (texts.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(em.createQuery(
                        "SELECT DISTINCT h.personId FROM ExactHash h WHERE h.tenantId = :tenant AND h.hash IN :hashes",
                        UUID.class)
                .setParameter("tenant", tenant.value())
                .setParameter(
                        "hashes",
                        texts.stream().map(text -> hashes.of(tenant, text)).toList())
                .setMaxResults(most - 1)
                .getResultList());
    }

    /** The first word leads, if few have one of them: then it is one that few have. */
    private void take(Set<String> typed) {
        typed.stream()
                .limit(MOST_WORDS)
                .sorted(Comparator.comparing(String::length).reversed())
                .forEach(words::add);
        for (int i = 0; i < words.size() && !few; i++) {
            few = !isCommon(words.get(i));
            if (few) {
                words.add(0, words.remove(i));
            }
        }
    }

    private boolean isCommon(String word) {
        return !em.createQuery(
                        "SELECT n.id FROM NameToken n WHERE n.tenantId = :tenant AND n.token LIKE :word ESCAPE '!'",
                        UUID.class)
                .setParameter("tenant", tenant.value())
                .setParameter("word", pattern(word))
                .setFirstResult(COMMON)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private String others(String person) {
        return IntStream.range(1, words.size())
                .mapToObj(i -> " AND " + asked(i, person))
                .collect(joining());
    }

    /** Counted, because a database may turn EXISTS into the other way of asking. */
    private static String asked(int word, String person) {
        return "(SELECT COUNT(o.id) FROM NameToken o WHERE o.tenantId = :tenant AND o.personId = " + person
                + " AND o.token LIKE :word" + word + " ESCAPE '!') > 0";
    }

    private static String pattern(String word) {
        return word.replaceAll("[!%_]", "!$0") + "%";
    }
}
