/** The tables of a rule base as they are written: every cell with its place, and every mistake in one run. */
package org.hcccds.engine.table;
