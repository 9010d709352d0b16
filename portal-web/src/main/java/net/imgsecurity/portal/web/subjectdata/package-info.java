/**
 * The page of all that is held about the person who is signed in: a copy of it, and its deletion.
 * Start at {@link net.imgsecurity.portal.web.subjectdata.MyDataPage}.
 * The profile itself is in {@code person}.
 */
package net.imgsecurity.portal.web.subjectdata;
