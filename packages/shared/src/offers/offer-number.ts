/** The 7th that was sent in 2027 is OFF-2027-0007; each year begins anew, and has no gap. */
export function offerNumber(year: number, sequence: number): string {
  return `OFF-${year}-${String(sequence).padStart(4, '0')}`
}
