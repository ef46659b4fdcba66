/** The audit log: every assessment on a line of its own, each bound to the one before by a hash. */
package org.hcccds.io.audit;
