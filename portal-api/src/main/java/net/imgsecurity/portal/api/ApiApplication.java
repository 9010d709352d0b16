package net.imgsecurity.portal.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import net.imgsecurity.portal.api.audit.AuditResource;
import net.imgsecurity.portal.api.audit.VerificationsResource;
import net.imgsecurity.portal.api.backoffice.OrganisationsResource;
import net.imgsecurity.portal.api.backoffice.ReadingsResource;
import net.imgsecurity.portal.api.consent.ConsentsResource;
import net.imgsecurity.portal.api.consent.MarketingResource;
import net.imgsecurity.portal.api.consent.PreferencesResource;
import net.imgsecurity.portal.api.exchange.ImportsResource;
import net.imgsecurity.portal.api.identity.DriftResource;
import net.imgsecurity.portal.api.identity.MySignInAddressResource;
import net.imgsecurity.portal.api.job.JobsResource;
import net.imgsecurity.portal.api.job.OrganisationJobsResource;
import net.imgsecurity.portal.api.membership.InvitationResource;
import net.imgsecurity.portal.api.membership.InvitationsResource;
import net.imgsecurity.portal.api.membership.MemberResource;
import net.imgsecurity.portal.api.person.LooksAtMeResource;
import net.imgsecurity.portal.api.person.MyProfileResource;
import net.imgsecurity.portal.api.person.PeopleResource;
import net.imgsecurity.portal.api.person.PeopleSearchResource;
import net.imgsecurity.portal.api.person.PersonResource;
import net.imgsecurity.portal.api.personaldata.MyRecordsResource;
import net.imgsecurity.portal.api.personaldata.RecordsResource;
import net.imgsecurity.portal.api.platform.AnswersKept;
import net.imgsecurity.portal.api.platform.FailureMapper;
import net.imgsecurity.portal.api.platform.JsonBodies;
import net.imgsecurity.portal.api.platform.KnownParameters;
import net.imgsecurity.portal.api.platform.RepeatedRequests;
import net.imgsecurity.portal.api.platform.RouteNames;
import net.imgsecurity.portal.api.policy.MyAcknowledgementResource;
import net.imgsecurity.portal.api.policy.PolicyResource;
import net.imgsecurity.portal.api.subjectdata.MyDataResource;
import net.imgsecurity.portal.api.tenancy.Doorkeeper;
import net.imgsecurity.portal.api.tenancy.MyOrganisationsResource;
import net.imgsecurity.portal.api.tenancy.MySessionsResource;
import net.imgsecurity.portal.api.tenancy.MySignInsResource;
import org.eclipse.microprofile.auth.LoginConfig;

/** Version 1 of the API. What belongs to it is named here, and a test finds what was forgotten. */
@ApplicationScoped
@ApplicationPath("/v1")
@LoginConfig(authMethod = "MP-JWT", realmName = "portal")
public class ApiApplication extends Application {
    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                LooksAtMeResource.class,
                PolicyResource.class,
                MyAcknowledgementResource.class,
                MyDataResource.class,
                MyProfileResource.class,
                PreferencesResource.class,
                ConsentsResource.class,
                MarketingResource.class,
                MySignInAddressResource.class,
                MyOrganisationsResource.class,
                MySessionsResource.class,
                MySignInsResource.class,
                PeopleResource.class,
                PeopleSearchResource.class,
                PersonResource.class,
                MemberResource.class,
                DriftResource.class,
                InvitationResource.class,
                InvitationsResource.class,
                ImportsResource.class,
                OrganisationsResource.class,
                AuditResource.class,
                VerificationsResource.class,
                ReadingsResource.class,
                RecordsResource.class,
                MyRecordsResource.class,
                OrganisationJobsResource.class,
                JobsResource.class,
                Doorkeeper.class,
                RepeatedRequests.class,
                AnswersKept.class,
                KnownParameters.class,
                RouteNames.class,
                JsonBodies.class,
                FailureMapper.class);
    }

    /** Two habits of Jersey that would tell what need not be told, or lead where the header Host says; others ignore them. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                "jersey.config.server.wadl.disableWadl", true,
                "jersey.config.server.headers.location.relative.resolution.disabled", true);
    }
}
