package org.hcccds.model.rule;

/**
 * The nodules by lobe; there only where the lobe and the diameter of every nodule are known.
 *
 * @param leftLargestCm  0 without a nodule
 * @param rightLargestCm 0 without a nodule
 */
public record Lobes(int leftCount, double leftLargestCm, int rightCount, double rightLargestCm) {
}
