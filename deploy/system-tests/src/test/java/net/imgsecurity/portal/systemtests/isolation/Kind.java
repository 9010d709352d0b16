package net.imgsecurity.portal.systemtests.isolation;

import java.util.List;
import java.util.stream.Stream;
import net.imgsecurity.portal.systemtests.stack.PlantedDrift;

/** What a parameter names, and so which values are somebody else's. */
enum Kind {
    PERSON {
        @Override
        List<String> of(Target target) {
            return target.people().stream()
                    .map(person -> person.id().toString())
                    .toList();
        }
    },
    /** Somebody to look for in a list of one's own: another's person is nobody there. */
    WHO {
        @Override
        List<String> of(Target target) {
            return PERSON.of(target);
        }

        @Override
        List<String> tampered(Target stranger) {
            return PERSON.tampered(stranger);
        }
    },
    IMPORT {
        @Override
        List<String> of(Target target) {
            return target.imports().stream().map(Object::toString).toList();
        }
    },
    JOB {
        @Override
        List<String> of(Target target) {
            return target.jobs().stream().map(Object::toString).toList();
        }
    },
    /** Of an account, not of an organisation: a person's own are ended where that is what is tried, and here nobody's. */
    SESSION {
        @Override
        List<String> of(Target target) {
            return List.of("01940000-0000-7000-8000-00000000000a");
        }
    },
    /** Of somebody's profile, made by no caller: each may take back their own alone. */
    CHANGE {
        @Override
        List<String> of(Target target) {
            return target.changes().stream().map(Object::toString).toList();
        }
    },
    /** Of a mail address, not of an organisation: nobody's here, since whose they are is tried where they are made. */
    CONSENT {
        @Override
        List<String> of(Target target) {
            return List.of("01940000-0000-7000-8000-00000000000b");
        }
    },
    /** IMG's own, of which there is none before somebody writes one. */
    BRIEFING {
        @Override
        List<String> of(Target target) {
            return List.of("01940000-0000-7000-8000-00000000000c");
        }
    },
    /** Of no organisation, and of staff alone. */
    DRIFT {
        @Override
        List<String> of(Target target) {
            return List.of(PlantedDrift.ID);
        }
    },
    READING {
        @Override
        List<String> of(Target target) {
            return target.readings().stream().map(Object::toString).toList();
        }
    },
    /** The token of a link that only its account may follow. */
    CONFIRM_LINK {
        @Override
        List<String> of(Target target) {
            return List.of(PlantedLinks.confirming(target.slug()));
        }

        @Override
        List<String> tampered(Target stranger) {
            return PlantedLinks.badForConfirming(stranger.slug());
        }
    },
    /** The token of a link that whoever has it may follow. */
    UNDO_LINK {
        @Override
        List<String> of(Target target) {
            return PlantedLinks.badForUndoing(target.slug());
        }

        @Override
        List<String> tampered(Target stranger) {
            return PlantedLinks.disguised(
                            PlantedLinks.badForUndoing(stranger.slug()).get(0))
                    .toList();
        }
    },
    SLUG {
        @Override
        List<String> of(Target target) {
            return List.of(target.slug());
        }

        @Override
        List<String> tampered(Target stranger) {
            return List.of("nowhere", stranger.slug().toUpperCase(java.util.Locale.ROOT), "%", "' OR '1'='1", "");
        }
    },
    CURSOR {
        @Override
        List<String> of(Target target) {
            return target.cursors();
        }

        @Override
        List<String> tampered(Target stranger) {
            var cursor = stranger.cursors().get(0);
            return List.of(
                    "0",
                    "=",
                    "' OR '1'='1",
                    "A".repeat(1300),
                    cursor.substring(1),
                    cursor.substring(0, 20),
                    cursor + "A");
        }
    },
    NUMBER {
        @Override
        List<String> of(Target target) {
            return target.people().stream().map(Target.Planted::number).toList();
        }

        @Override
        List<String> tampered(Target stranger) {
            return List.of("%", "_", "1' OR '1'='1", "1".repeat(50), "");
        }
    },
    ORDER {
        @Override
        List<String> tampered(Target stranger) {
            return List.of("changedAt", "-employeeNumber", "tenant_id", "name;DROP TABLE look");
        }
    },
    COUNT {
        @Override
        List<String> tampered(Target stranger) {
            return List.of("1", "200", "201", "0", "-1", "99999999999", "x");
        }
    },
    /** Looks at nobody's data, and is sent well-formed. */
    PLAIN;

    /** Values that belong to an organisation. */
    List<String> of(Target target) {
        return List.of();
    }

    /** Values that are nobody's, or somebody's in disguise. */
    List<String> tampered(Target stranger) {
        return isObject() ? ids(stranger.people().get(0).id().toString()) : List.of();
    }

    boolean isObject() {
        return this == PERSON
                || this == IMPORT
                || this == JOB
                || this == SESSION
                || this == DRIFT
                || this == READING
                || isLink();
    }

    /** Whose holder may follow it, or has it, and is none of the callers. */
    boolean isLink() {
        return this == CONFIRM_LINK || this == UNDO_LINK || this == CONSENT || this == BRIEFING || this == CHANGE;
    }

    private static List<String> ids(String foreign) {
        return Stream.of(
                        "00000000-0000-0000-0000-000000000000",
                        "ffffffff-ffff-ffff-ffff-ffffffffffff",
                        "01940000-0000-7000-8000-000000000000",
                        foreign.toUpperCase(java.util.Locale.ROOT),
                        foreign.replace("-", ""),
                        "{" + foreign + "}",
                        foreign + " ",
                        "1-1-1-1-1",
                        "1",
                        "0 OR 1=1",
                        "' OR '1'='1' -- padded to 36 letters",
                        "..",
                        "a".repeat(2000))
                .toList();
    }
}
