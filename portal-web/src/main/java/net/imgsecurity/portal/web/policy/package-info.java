/**
 * The policy and its registers, for everybody; and that a person has seen a version of it.
 * Start at {@link net.imgsecurity.portal.web.policy.PolicyPage}.
 * What they say lies in the business, as files; here is only how it is shown.
 */
package net.imgsecurity.portal.web.policy;
