/**
 * The isolation matrix: everything that can be called, called by everybody with what is somebody else's.
 */
package net.imgsecurity.portal.systemtests.isolation;
