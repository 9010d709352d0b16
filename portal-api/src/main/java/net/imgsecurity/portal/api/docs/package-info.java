/**
 * The description of the API and a page to try it, served by ourselves and open to everybody.
 * Start at {@link net.imgsecurity.portal.api.docs.OpenApiServlet}; the description itself is {@code docs/api/openapi.json}.
 * Signing in on that page is between the browser and the realm; no token passes through here.
 */
package net.imgsecurity.portal.api.docs;
