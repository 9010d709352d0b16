/**
 * What IMG promises about people's data: versions of its privacy policy, clause by clause, and the registers that say it in full (A1, D1).
 * Start at {@link net.imgsecurity.portal.policy.Policies}; who has read a version is told to {@link net.imgsecurity.portal.policy.Acknowledgements}.
 * What is promised is kept by the features themselves; decisions about marketing are consents and no affair of this package.
 */
package net.imgsecurity.portal.policy;
