package net.imgsecurity.portal.api;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The checked-in description against what the classes do: each way round, so that neither can grow alone. */
class DescriptionTest {
    /** Read by filters or by JAX-RS, so no resource method names them. */
    private static final Set<String> OF_THE_FRAME = Set.of(
            "header Accept-Language", "header Portal-Organisation", "header If-None-Match", "header Idempotency-Key");

    private static final Description DESCRIPTION = Description.read();

    static Stream<Operation> operations() {
        return Operation.all();
    }

    @Test
    void describesEveryOperationAndNoOther() {
        assertEquals(
                Operation.all().map(Operation::name).collect(Collectors.toCollection(TreeSet::new)),
                DESCRIPTION.operations().keySet());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void describesEveryParameterAndBodyAndNoOther(Operation operation) {
        var described = DESCRIPTION.operations().get(operation.name());
        assertEquals(
                without(OF_THE_FRAME, operation.parameters()),
                without(OF_THE_FRAME, DESCRIPTION.parameters(described)));
        var bodies = new TreeSet<String>();
        described.at("/requestBody/content").fieldNames().forEachRemaining(bodies::add);
        assertEquals(new TreeSet<>(operation.consumes()), bodies);
    }

    @Test
    void namesEachOperationOnceAndSaysWhatMayGoWrong() {
        var names = new TreeSet<String>();
        assertAll(DESCRIPTION.operations().entrySet().stream().map(one -> () -> {
            var operation = one.getValue();
            assertTrue(names.add(operation.get("operationId").asText()), one.getKey());
            assertTrue(operation.get("responses").has("401"), one.getKey());
            assertTrue(operation.get("responses").has("503"), one.getKey());
        }));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void saysOfEveryPostAndOfNothingElseThatItCanBeRepeated(Operation operation) {
        var parameters = DESCRIPTION.parameters(DESCRIPTION.operations().get(operation.name()));
        assertEquals(operation.name().startsWith("POST "), parameters.contains("header Idempotency-Key"));
    }

    @Test
    void hasNoReferenceThatLeadsNowhere() {
        references(DESCRIPTION.document()).forEach(DESCRIPTION::resolve);
    }

    @ParameterizedTest
    @CsvSource({
        "Profile, person.ProfileJson",
        "Origin, person.ProfileJson$OriginJson",
        "Change, person.ChangeJson",
        "Look, person.LookJson",
        "PersonRow, person.PersonRowJson",
        "Search, person.PeopleSearch",
        "Found, person.FoundJson",
        "Total, platform.ListJson$Total",
        "People, platform.ListJson",
        "Membership, tenancy.MyOrganisationsResource$MembershipJson",
        "NewSignInAddress, identity.MySignInAddressResource$NewAddress",
        "Import, exchange.ImportJson",
        "Job, job.JobJson",
        "Reading, backoffice.ReadingJson",
        "Preferences, consent.PreferencesJson",
        "PreferenceChoice, consent.PreferencesJson$ChoiceJson",
        "Consent, consent.ConsentJson",
        "MarketingPermissions, consent.MarketingPermissionsJson",
        "MarketingPermission, consent.MarketingPermissionsJson$AnswerJson",
        "MarketingChanges, consent.MarketingChangesJson",
        "MarketingChange, consent.MarketingChangesJson$ChangeJson",
        "Session, tenancy.MySessionsResource$SessionJson",
        "Drift, identity.DriftJson",
        "Member, membership.MemberJson",
        "GivenRole, membership.MemberResource$GivenRole",
        "Invitation, membership.InvitationsResource$Invitation",
        "Category, personaldata.CategoryJson",
        "Record, personaldata.RecordJson",
        "Arrived, personaldata.ArrivedJson",
        "RefusedRecord, personaldata.ArrivedJson$RefusedJson",
        "RefusedRow, exchange.RefusedRowJson",
        "TakenRow, exchange.TakenRowJson",
        "AuditEntry, audit.EntryJson",
        "AuditVerification, audit.VerificationJson",
        "AuditState, audit.StateJson",
        "TenantTrail, audit.TenantTrailJson",
        "PolicyVersion, policy.PolicyJson",
        "Clause, policy.PolicyJson$ClauseJson",
        "SeenVersion, policy.MyAcknowledgementResource$SeenVersion",
        "FieldProblem, platform.ProblemText",
        "Problem, platform.ProblemJson"
    })
    void describesEveryPropertyAndNoOther(String schema, String type) throws ClassNotFoundException {
        assertEquals(components(Class.forName("net.imgsecurity.portal.api." + type)), DESCRIPTION.properties(schema));
    }

    @ParameterizedTest
    @CsvSource({
        "ProfileData, person.ProfileData",
        "Address, person.AddressData",
        "AuditHead, trail.HeadView",
        "ChosenPreferences, consent.Chosen",
        "ChosenPreference, consent.Chosen$One",
        "SignIn, tenancy.SignInView",
        "SignInAddress, identity.SignInAddressView",
        "PolicyChange, policy.Change",
        "Registers, policy.Registers",
        "Property, policy.Property",
        "DataCategory, policy.DataCategory",
        "Purpose, policy.Purpose",
        "Recipient, policy.Recipient",
        "RetentionRule, policy.RetentionRule",
        "Cookie, policy.CookieEntry",
        "ComplaintRoute, policy.ComplaintRoute",
        "Acknowledgement, policy.AcknowledgementView",
        "Seen, policy.AcknowledgementView$Seen",
        "Organisation, backoffice.OrganisationRow"
    })
    void describesEveryPropertyOfWhatServicesSpeakIn(String schema, String type) throws ClassNotFoundException {
        assertEquals(components(Class.forName("net.imgsecurity.portal." + type)), DESCRIPTION.properties(schema));
    }

    private static Set<String> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .flatMap(one -> one.getAccessor().isAnnotationPresent(JsonUnwrapped.class)
                        ? components(one.getType()).stream()
                        : Stream.of(one.getName()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<JsonNode> references(JsonNode node) {
        var below = Stream.of(node)
                .flatMap(parent -> parent.isObject()
                        ? parent.properties().stream().map(Map.Entry::getValue)
                        : Stream.iterate(0, i -> i < parent.size(), i -> i + 1).map(parent::get));
        return Stream.concat(
                node.has("$ref") ? Stream.of(node) : Stream.empty(), below.flatMap(DescriptionTest::references));
    }

    private static Set<String> without(Set<String> left, Set<String> names) {
        return names.stream().filter(name -> !left.contains(name)).collect(Collectors.toCollection(TreeSet::new));
    }
}
