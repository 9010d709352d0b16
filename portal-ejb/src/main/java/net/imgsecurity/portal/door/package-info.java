/**
 * What is the same at every door to the portal: the request's id, its line in the log, and headers of every answer.
 * Start at {@link net.imgsecurity.portal.door.AccessLine}.
 * Services know nothing of HTTP, and what a failure means is {@code platform}'s.
 */
package net.imgsecurity.portal.door;
