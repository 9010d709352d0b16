/**
 * The API under /api/v1 as programs meet it: with real tokens, and refused in every way that it refuses. Start at {@code Api},
 * which other packages use too; that no tenant sees another's is the isolation matrix's affair.
 */
package net.imgsecurity.portal.systemtests.api;
