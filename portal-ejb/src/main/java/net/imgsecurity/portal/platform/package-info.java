/**
 * What every feature stands on: ids, time, the five errors, the caller and the tenant bound for them, paging, JDBC.
 * Start at {@link net.imgsecurity.portal.platform.Requires}, which every service method carries.
 * Who may have which permission is decided in {@code tenancy}, not here.
 */
package net.imgsecurity.portal.platform;
