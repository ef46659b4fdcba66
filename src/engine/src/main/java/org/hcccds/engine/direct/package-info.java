/** Draws what rules conclude without the rule engine, from what they say as data. */
package org.hcccds.engine.direct;
