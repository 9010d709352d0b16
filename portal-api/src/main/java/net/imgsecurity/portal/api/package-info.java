/**
 * The door for programs: resources under {@code /api/v1}, for bearers of a token of the realm and nobody else.
 * Start at {@link net.imgsecurity.portal.api.ApiApplication}; packages are named as the features behind them.
 * What may be done, and by whom, is decided in {@code portal-ejb}; here it is translated to HTTP and JSON.
 */
package net.imgsecurity.portal.api;
