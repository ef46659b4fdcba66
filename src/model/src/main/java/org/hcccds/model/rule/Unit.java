package org.hcccds.model.rule;

/**
 * Units for limits in rule files: {@code largestCm > 2 * Unit.CM}. Rules compare canonical values, so each unit here is
 * one; it is written to be read, and to be checked against the field that it is compared with.
 */
public final class Unit {

    public static final double CM = 1;
    public static final double MG_PER_DL = 1;
    public static final double G_PER_DL = 1;
    public static final double NG_PER_ML = 1;
    public static final double SECONDS = 1;
    public static final double MM_HG = 1;
    public static final double PERCENT = 1;
    public static final double PER_NL = 1;
    public static final double IU_PER_ML = 1;
    public static final double KG = 1;
    public static final double MONTHS = 1;
    public static final int DAYS = 1;

    private Unit() {
    }
}
