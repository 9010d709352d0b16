/**
 * What an entry of the audit log is to the proof: its bytes, its place in a Merkle tree, the signed head; and the check of all.
 * Start at {@link net.imgsecurity.portal.proof.Verification}; docs/audit-proof.md has the same in words, for a second verifier.
 * Writing the log is the portal's affair: nothing here needs a server, and nothing here writes.
 */
package net.imgsecurity.portal.proof;
