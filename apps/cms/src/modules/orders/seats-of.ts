/** Every place of an order by its run and number, which counts from 1 within the run. */
export function seatsOf(
  lines: readonly { runId: string; count: number }[],
): { runId: string; seat: number }[] {
  return lines.flatMap(({ runId, count }) =>
    Array.from({ length: count }, (_, index) => ({ runId, seat: index + 1 })),
  )
}

export function isSeatOf(
  lines: readonly { runId: string; count: number }[],
  { runId, seat }: { runId: string; seat: number },
): boolean {
  return lines.some((line) => line.runId === runId && seat <= line.count)
}
