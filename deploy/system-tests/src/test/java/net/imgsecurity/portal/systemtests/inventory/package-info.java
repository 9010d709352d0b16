/**
 * What the built applications answer to, read from their archives: no list in here is kept by hand.
 */
package net.imgsecurity.portal.systemtests.inventory;
