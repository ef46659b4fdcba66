/**
 * Changes rules one condition at a time and sees whether the scenarios notice: a change that none notices is a
 * statement of
 * the rules that nobody holds them to.
 */
package org.hcccds.authoring.mutate;
