/**
 * What the stack shows to the network: its sockets, its management addresses, and what it says about itself when it fails.
 */
package net.imgsecurity.portal.systemtests.surface;
