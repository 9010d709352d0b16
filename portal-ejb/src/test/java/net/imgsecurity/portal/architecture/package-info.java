/**
 * The rules of the house, held at each build: who uses whom, what hides, what nobody does, and the two tables in docs.
 * Start at {@link net.imgsecurity.portal.architecture.PackagesTest}.
 * What the database and the persistence provider hold to is tested in the container, by {@code *IT}.
 */
package net.imgsecurity.portal.architecture;
