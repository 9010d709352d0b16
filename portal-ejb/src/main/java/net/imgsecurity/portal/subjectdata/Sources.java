package net.imgsecurity.portal.subjectdata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import net.imgsecurity.portal.platform.PersonalDataSource;

/** All features that hold something about people, in the order in which it can be erased. */
@ApplicationScoped
class Sources {
    @Inject
    @Any
    Instance<PersonalDataSource> sources;

    List<PersonalDataSource> inOrder() {
        return sources.stream()
                .sorted(Comparator.comparing(PersonalDataSource::rank).thenComparing(PersonalDataSource::name))
                .toList();
    }

    PersonalDataSource named(String name) {
        return inOrder().stream()
                .filter(source -> source.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
