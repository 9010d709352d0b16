/**
 * What the three kinds of people do with the portal from sign-in to the end, a story a test. Each story makes its own values, so
 * that they hold in any order and on a portal that is in use.
 */
package net.imgsecurity.portal.systemtests.journey;
