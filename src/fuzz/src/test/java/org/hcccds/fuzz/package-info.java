/**
 * Texts that nobody thought of, tried on everything that reads what others wrote. Each test tries the inputs kept in the
 * folder of its name among the resources: beginnings for the fuzzer, and what it found. With {@code JAZZER_FUZZ=1} in the
 * environment, and one test named, Jazzer goes on from there, and keeps there what it finds.
 */
package org.hcccds.fuzz;
