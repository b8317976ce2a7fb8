/**
 * Set in the `context` of a save that calls a course date off, by whoever has written down that everybody
 * on it is moved or refunded. Without it a date on which places are taken cannot be called off.
 */
export const callsOffRun = 'callsOffRun'
