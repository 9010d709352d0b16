package net.imgsecurity.portal.person;

import net.imgsecurity.portal.membership.MemberView;

/** What somebody is in the organisation, under their name. */
public record NamedMember(MemberView member, String givenName, String familyName) {
    static NamedMember of(MemberView member, ProfileData profile) {
        return new NamedMember(member, profile.givenName(), profile.familyName());
    }
}
