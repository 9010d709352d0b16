/**
 * What IMG's own systems hold about people beside their profile, by category (B3 to B6, B8, B10), and how it arrives.
 * Start at {@link net.imgsecurity.portal.personaldata.MyRecords} (one's own) and {@link net.imgsecurity.portal.personaldata.RecordIntake}.
 * Name and ways to reach somebody are in {@code person}; why something is held, and for how long, is in {@code policy}.
 */
package net.imgsecurity.portal.personaldata;
