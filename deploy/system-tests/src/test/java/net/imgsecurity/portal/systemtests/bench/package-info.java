/**
 * How long things take beside others, in pairs within one run, so that the machine of the day cancels out. Not part of any
 * build: {@code deploy/bench} runs what is named *Bench.
 */
package net.imgsecurity.portal.systemtests.bench;
