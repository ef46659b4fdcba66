package org.hcccds.model.patient;

import java.math.BigDecimal;

/** Numbers as a person writes them. */
public final class Numbers {

    private Numbers() {
    }

    /** The shortest decimal that names the number, without an exponent: {@code 5} for 5.0, {@code 2.75} for 2.75. */
    public static String plain(double value) {
        BigDecimal decimal = BigDecimal.valueOf(value);
        return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
    }
}
