package net.imgsecurity.portal.policy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.imgsecurity.portal.platform.NotFound;

/**
 * What is published, for everybody and without signing in: read once from files of this release, so that it is there while
 * the database is not. Another version is another file and another release.
 */
@ApplicationScoped
public class Policies {
    @Inject
    Clock clock;

    private List<PolicyVersion> versions;
    private Registers registers;

    @PostConstruct
    void read() {
        versions = PolicyFiles.versions();
        registers = PolicyFiles.registers();
    }

    /** The newest of those whose day has come, in UTC. */
    public PolicyVersion inForce() {
        return inForce(versions, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    /** All of them, the newest first, also one whose day is still to come. */
    public List<PolicyVersion> versions() {
        return versions.stream()
                .sorted(Comparator.comparing(PolicyVersion::effective).reversed())
                .toList();
    }

    /** @throws NotFound for a version that was never published */
    public PolicyVersion version(String id) {
        return versions.stream()
                .filter(version -> version.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The one before, or nothing for the first. */
    public Optional<PolicyVersion> before(PolicyVersion version) {
        return versions.stream()
                .filter(other -> other.effective().isBefore(version.effective()))
                .max(Comparator.comparing(PolicyVersion::effective));
    }

    /** What became of each clause that is not as it was in the version before; nothing for the first. */
    public List<ClauseDifference> changes(PolicyVersion version) {
        return before(version)
                .map(former -> Differences.between(former, version))
                .orElse(List.of());
    }

    public Registers registers() {
        return registers;
    }

    static PolicyVersion inForce(List<PolicyVersion> versions, LocalDate today) {
        return versions.stream()
                .filter(version -> !version.effective().isAfter(today))
                .max(Comparator.comparing(PolicyVersion::effective))
                .orElseThrow(() -> new IllegalStateException("no policy is in force"));
    }
}
