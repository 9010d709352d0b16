package net.imgsecurity.portal.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What of ours may run when a method does; through an interface, all that implement it. */
final class Reached {
    private Reached() {}

    static Set<JavaCodeUnit> from(JavaCodeUnit first) {
        return from(first, type -> false);
    }

    /** @param leftOut types into which it is not followed */
    static Set<JavaCodeUnit> from(JavaCodeUnit first, Predicate<JavaClass> leftOut) {
        var seen = new HashSet<JavaCodeUnit>(Set.of(first));
        var next = new ArrayDeque<JavaCodeUnit>(seen);
        while (!next.isEmpty()) {
            var unit = next.poll();
            Stream.concat(unit.getCallsFromSelf().stream(), unit.getCodeUnitReferencesFromSelf().stream())
                    .filter(access -> !House.feature(access.getTargetOwner()).isEmpty())
                    .filter(access -> !leftOut.test(access.getTargetOwner()))
                    .flatMap(access -> access.getTarget().resolveMember().stream())
                    .flatMap(target -> Stream.concat(Stream.of(target), overriding(target)))
                    .filter(seen::add)
                    .forEach(next::add);
        }
        return seen;
    }

    private static Stream<JavaCodeUnit> overriding(JavaCodeUnit target) {
        return target instanceof JavaMethod method
                ? method.getOwner().getAllSubclasses().stream().flatMap(type -> same(type, method))
                : Stream.empty();
    }

    private static Stream<JavaCodeUnit> same(JavaClass type, JavaMethod method) {
        var parameters = method.getRawParameterTypes().stream().map(JavaClass::getName);
        return type.tryGetMethod(method.getName(), parameters.toArray(String[]::new)).stream()
                .map(JavaCodeUnit.class::cast);
    }
}
