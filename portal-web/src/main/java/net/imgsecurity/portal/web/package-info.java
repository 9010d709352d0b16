/**
 * The pages' texts: each language as a property file beside this package, and the pseudo-language of tests as a class.
 * Start at {@code Text.properties}; whoever adds a text adds it in every language, in the same place.
 * Pages and beans live in the packages below, named as the features; what went wrong is worded in {@code platform}.
 */
package net.imgsecurity.portal.web;
