package net.imgsecurity.portal.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.imgsecurity.portal.platform.AddressKeys;
import net.imgsecurity.portal.platform.EmailAddress;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A decision in the shape of the Kantara Consent Receipt 1.1 (its names, its order), and beside it as ISO/IEC TS 27560 names the
 * same: header, processing, parties, event.
 */
@ApplicationScoped
class Receipts {
    private static final String VERSION = "KI-CR-v1.1.0";
    private static final String CONTROLLER = "Incident Management Group, Inc.";
    private static final String MAIL = "FTSupport@imgsecurity.com";
    private static final String PHONE = "+19544585500";
    private static final Map<String, Object> ADDRESS = ordered(
            "streetAddress", "10097 Cleary Boulevard, Suite 700",
            "addressLocality", "Plantation",
            "addressRegion", "FL",
            "postalCode", "33324",
            "addressCountry", "US");

    @Inject
    @ConfigProperty(name = "portal.url")
    Optional<String> address;

    @Inject
    AddressKeys keys;

    @Inject
    ConsentRecords records;

    Map<String, Object> of(EmailAddress address, ConsentView record) {
        var receipt = kantara(address, record);
        receipt.put("isoIecTs27560", iso(address, record));
        receipt.put(
                "proof",
                keys.of(address).map(key -> records.proof(key, record.id())).orElse(Map.of()));
        return receipt;
    }

    private Map<String, Object> kantara(EmailAddress address, ConsentView record) {
        return ordered(
                "version", VERSION,
                "jurisdiction", "US",
                "consentTimestamp", record.at().getEpochSecond(),
                "collectionMethod", record.source().name(),
                "consentReceiptID", record.id().toString(),
                "language", record.language(),
                "piiPrincipalId", address.value(),
                "piiControllers",
                        List.of(ordered(
                                "piiController", CONTROLLER,
                                "onBehalf", false,
                                "contact", CONTROLLER,
                                "address", ADDRESS,
                                "email", MAIL,
                                "phone", PHONE)),
                "policyUrl", page(""),
                "services", List.of(ordered("service", name(record), "purposes", List.of(purpose(record)))),
                "sensitive", false,
                "spiCat", List.of());
    }

    private Map<String, Object> purpose(ConsentView record) {
        return ordered(
                "purpose",
                record.purpose(),
                "purposeCategory",
                List.of(record.choice().topic().name()),
                "consentType",
                record.decision() == Decision.GIVEN ? "EXPLICIT" : "WITHDRAWN",
                "piiCategory",
                List.of(record.choice().channel().name()),
                "primaryPurpose",
                false,
                "termination",
                page("/preferences"),
                "thirdPartyDisclosure",
                record.choice().topic() == Topic.THIRD_PARTIES,
                "description",
                shown(record).sentence(record.choice()));
    }

    private Map<String, Object> iso(EmailAddress address, ConsentView record) {
        return ordered(
                "schema_version", "ISO/IEC TS 27560:2023",
                "record_id", record.id().toString(),
                "pii_principal_id", address.value(),
                "pii_processing",
                        ordered(
                                "privacy_notice", ordered("wording", record.wording(), "uri", page("")),
                                "language", record.language(),
                                "purposes",
                                        List.of(ordered(
                                                "purpose", shown(record).sentence(record.choice()),
                                                "purpose_type", record.purpose(),
                                                "lawful_basis", "consent",
                                                "pii_information",
                                                        List.of(ordered(
                                                                "pii_type",
                                                                record.choice()
                                                                        .channel()
                                                                        .name(),
                                                                "sensitive_pii_category",
                                                                false)),
                                                "pii_controllers", List.of("img"),
                                                "collection_method",
                                                        record.source().name(),
                                                "withdrawal_method", page("/preferences"),
                                                "jurisdiction", "US"))),
                "party_identification",
                        List.of(ordered(
                                "party_id", "img",
                                "party_name", CONTROLLER,
                                "party_role", "pii_controller",
                                "party_address", ADDRESS,
                                "party_email", MAIL,
                                "party_phone", PHONE)),
                "event",
                        List.of(ordered(
                                "event_time",
                                record.at().toString(),
                                "event_type",
                                record.decision() == Decision.GIVEN ? "explicit" : "withdrawal",
                                "event_state",
                                record.decision().name(),
                                "entity_id",
                                "img")));
    }

    private String page(String path) {
        return address.orElse("") + path;
    }

    private static String name(ConsentView record) {
        return shown(record).name(record.choice().topic());
    }

    private static Shown shown(ConsentView record) {
        return new Shown(record.wording(), record.language());
    }

    private static Map<String, Object> ordered(Object... namesAndValues) {
        var all = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            all.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return all;
    }
}
