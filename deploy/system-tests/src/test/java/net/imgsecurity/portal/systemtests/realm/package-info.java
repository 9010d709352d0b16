/**
 * The realm as the running Keycloak has it, held against what keycloak-realm says that it must be.
 * The rules are {@link net.imgsecurity.portal.realm.RealmExpectations}; what people see of it is in the journeys.
 */
package net.imgsecurity.portal.systemtests.realm;
