/**
 * Tries what changed rules would say of many cases, without compiling anything.
 */
package org.hcccds.engine.rehearsal;
