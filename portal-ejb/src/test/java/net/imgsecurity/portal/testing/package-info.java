/**
 * What the tests use inside the container: organisations to act in, a clock to move, the statements that were sent.
 * Start at {@link net.imgsecurity.portal.testing.World}.
 * How the container comes up is in {@code container}.
 */
package net.imgsecurity.portal.testing;
