/**
 * The one stack that all system tests share, and the people who are signed in to it.
 */
package net.imgsecurity.portal.systemtests.stack;
