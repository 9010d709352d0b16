package net.imgsecurity.portal.platform;

import java.util.Map;
import java.util.Set;

/**
 * What one feature holds about people, for whoever tells, corrects or erases all of it. A feature contributes an
 * {@code @ApplicationScoped} bean, which may be package-private. Each call is in a transaction with the person's tenant bound;
 * what has been done stays done, so that each may be called again.
 */
public interface PersonalDataSource {
    /** The later an erasure comes to it; whom the others find their rows by goes last. */
    enum Rank {
        /** What is found by the account, which goes next. */
        AHEAD,
        FIRST,
        USUAL,
        LAST
    }

    /** A word in small letters, at most 40, the same for good. */
    String name();

    default Rank rank() {
        return Rank.USUAL;
    }

    /** The tables in which this feature holds something about people; no other source names them. */
    Set<String> tables();

    /** All of it, by names of its own: texts, numbers, yes and no, instants as text, lists and maps of these. */
    Map<String, Object> collect(PersonId person);

    /**
     * Takes over what was corrected in another feature and is held here too (E2); what this feature may not be told by
     * whoever says it stays as it is.
     */
    default void rectify(PersonId person, Correction correction) {}

    /**
     * The processing of this person's data was restricted a moment ago, or is so no longer; the gate says which of the two.
     * For what asking the gate does not reach, as what somebody can be found by (E5). In the transaction of that, to which
     * another tenant than the person's may be bound.
     */
    default void restrict(TenantId tenant, PersonId person) {}

    /** What files name the person by, now and formerly: whoever is erased must not come back with an older file. */
    default Set<PersonName> namedBy(PersonId person) {
        return Set.of();
    }

    /**
     * Erases some more of it. What must stay says nothing about anybody any longer.
     *
     * @return whether there may be more
     */
    boolean eraseSome(PersonId person);
}
