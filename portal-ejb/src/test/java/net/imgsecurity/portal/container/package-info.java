/**
 * Outside of the container: the database, Payara Micro and the one deployment in which all {@code *IT} run.
 * Start at {@link net.imgsecurity.portal.container.PortalDeployment}.
 * What the tests use inside is in {@code testing}.
 */
package net.imgsecurity.portal.container;
