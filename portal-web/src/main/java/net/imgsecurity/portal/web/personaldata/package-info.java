/**
 * What IMG's systems hold about the person, by category; positions on a map of our own.
 * Start at {@link net.imgsecurity.portal.web.personaldata.DataCategoryPage}.
 * The profile is in {@code person}, a copy of everything in {@code subjectdata}.
 */
package net.imgsecurity.portal.web.personaldata;
