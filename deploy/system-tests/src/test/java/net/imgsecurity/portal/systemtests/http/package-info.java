/**
 * HTTP as a stranger would speak it: every header, method and body is the test's own, and nothing is followed or tidied up.
 */
package net.imgsecurity.portal.systemtests.http;
