/**
 * The policy and its registers for programs, without a token; and what the bearer has seen of it.
 * Start at {@link net.imgsecurity.portal.api.policy.PolicyResource}.
 * Texts of registers are given in all their languages at once, so that these answers do not depend on who asks.
 */
package net.imgsecurity.portal.api.policy;
