package net.imgsecurity.portal.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import net.imgsecurity.portal.platform.TenantKey;
import net.imgsecurity.portal.platform.TenantOwned;
import org.junit.jupiter.api.Test;

/** Entities: hidden, of a tenant, mapped as this provider needs it. */
class EntitiesTest {
    private static final DescribedPredicate<JavaField> RELATION = DescribedPredicate.describe(
            "relations",
            field ->
                    List.of(ManyToOne.class, OneToMany.class, OneToOne.class, ManyToMany.class, ElementCollection.class)
                            .stream()
                            .anyMatch(field::isAnnotatedWith));

    @Test
    void stayInsideTheirPackage() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .or()
                .areAnnotatedWith(Embeddable.class)
                .should()
                .bePackagePrivate()
                .check(House.classes());
    }

    @Test
    void haveNoSetters() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .haveNameNotMatching("set[A-Z].*")
                .check(House.classes());
    }

    @Test
    void haveNoPublicFields() {
        fields().that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .bePrivate()
                .check(House.classes());
    }

    /** All of them: data without tenant is kept by plain JDBC, and nothing there can point at an entity. */
    @Test
    void belongToATenant() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .beAssignableTo(TenantOwned.class)
                .check(House.classes());
    }

    /** Named on each root: on the superclass alone, inheritance roots fail at start. */
    @Test
    void nameTheKeyThatHoldsTheTenant() {
        var other = House.classes().stream()
                .filter(type -> type.isAnnotatedWith(Entity.class))
                .filter(type -> !type.tryGetAnnotationOfType(IdClass.class)
                        .filter(key -> key.value() == TenantKey.class)
                        .isPresent())
                .map(JavaClass::getName)
                .toList();
        assertEquals(List.of(), other);
    }

    /** The provider's own name is in capitals, and names of tables have a case on most servers. */
    @Test
    void nameTheirTableInSmallLetters() {
        var other = House.classes().stream()
                .filter(type -> type.isAnnotatedWith(Entity.class))
                .filter(type -> !type.tryGetAnnotationOfType(Table.class)
                        .filter(table -> table.name().matches("[a-z_]+"))
                        .isPresent())
                .map(JavaClass::getName)
                .toList();
        assertEquals(List.of(), other);
    }

    /** Left alone, a UUID is bound as 36 characters. */
    @Test
    void convertEachUuid() {
        fields().that()
                .areDeclaredInClassesThat()
                .areAssignableTo(TenantOwned.class)
                .and()
                .haveRawType(UUID.class)
                .should()
                .beAnnotatedWith(Convert.class)
                .check(House.classes());
    }

    /** Features know each other by typed id; across packages the database's composite key alone points. */
    @Test
    void pointAtNoEntityOfAnotherPackage() {
        fields().that(RELATION).should(stayInThePackage()).check(House.classes());
    }

    private static ArchCondition<JavaField> stayInThePackage() {
        return new ArchCondition<>("stay in the package") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                field.getType().getAllInvolvedRawTypes().stream()
                        .map(JavaType::toErasure)
                        .filter(type -> !House.feature(type).isEmpty())
                        .filter(type ->
                                !type.getPackageName().equals(field.getOwner().getPackageName()))
                        .forEach(type -> events.add(
                                SimpleConditionEvent.violated(field, field.getFullName() + " points at " + type)));
            }
        };
    }
}
