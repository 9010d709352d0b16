/**
 * People with a browser. Start at {@link net.imgsecurity.portal.systemtests.browser.Visitor}; {@code Look} says what a page owes
 * to everybody. What people do with it is in the journeys.
 */
package net.imgsecurity.portal.systemtests.browser;
