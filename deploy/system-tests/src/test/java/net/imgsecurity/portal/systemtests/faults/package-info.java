/**
 * What the portal does while a server that it needs is gone, and that nothing of it is lost: only on a stack of our own. A
 * frozen Keycloak is tried beside the sign-in.
 */
package net.imgsecurity.portal.systemtests.faults;
