/**
 * Requests that no honest program sends, to everything that the built applications answer to. Start at {@link
 * net.imgsecurity.portal.systemtests.malformed.MalformedInputIT}; who may see what is the isolation matrix's question.
 */
package net.imgsecurity.portal.systemtests.malformed;
