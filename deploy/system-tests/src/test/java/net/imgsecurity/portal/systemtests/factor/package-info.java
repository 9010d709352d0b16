/**
 * Second factor, step-up, and what people see and change of their own security; in a browser, and attacked.
 * Start at {@link net.imgsecurity.portal.systemtests.factor.SecondFactorIT}.
 * Sessions and callbacks as such are in {@code signin}.
 */
package net.imgsecurity.portal.systemtests.factor;
