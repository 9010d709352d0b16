/**
 * What may be done with people's data and what becomes of all of it: the gate, copies, erasures, keys.
 * Start at {@link net.imgsecurity.portal.subjectdata.MyData} and {@link net.imgsecurity.portal.subjectdata.ProcessingGate}.
 * Which data there are is said by the features that hold them, through {@code PersonalDataSource}.
 */
package net.imgsecurity.portal.subjectdata;
