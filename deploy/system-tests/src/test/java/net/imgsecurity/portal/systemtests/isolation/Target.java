package net.imgsecurity.portal.systemtests.isolation;

import java.util.List;
import java.util.UUID;

/**
 * An organisation with what was planted in it.
 *
 * @param tenant its number
 * @param jobs of its own that were given up
 * @param changes of its people's profiles that were nobody's own, so that nobody may take them back
 * @param cursors places in each kind of list of its own
 * @param readings of its people, whoever gave the reason
 */
record Target(
        String slug,
        int tenant,
        List<Planted> people,
        List<UUID> imports,
        List<UUID> jobs,
        List<UUID> changes,
        List<String> cursors,
        List<UUID> readings) {
    /**
     * @param owner as the canaries have it
     * @param version as it is stored now
     * @param word of the name, by which a search would find the person
     */
    record Planted(String owner, UUID id, String number, long version, String word, String mail) {}

    Planted person(String owner) {
        return people.stream()
                .filter(person -> person.owner().equals(owner))
                .findFirst()
                .orElseThrow();
    }
}
