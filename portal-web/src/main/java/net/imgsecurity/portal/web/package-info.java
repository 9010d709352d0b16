/**
 * The pages' texts: English and German as property files beside this package, and the pseudo-language of tests as a class.
 * Start at {@code Text.properties}; whoever adds a text adds it in both languages.
 * Pages and beans live in the packages below, named as the features; what went wrong is worded in {@code platform}.
 */
package net.imgsecurity.portal.web;
