import { mkdirSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { compare } from './comparison'
import type { Measurement } from './load'

const resultsFolder = path.resolve(import.meta.dirname, '../results')

/** Prints the measurements beside their reference, which is the first of them, and keeps them as JSON. */
export function report(title: string, measurements: Measurement[]): void {
  console.log(`\n${title} (${machineLoad()})`)
  console.table(measurements.map((measured) => compare(measured, measurements[0])))
  keep(title, measurements)
}

type Figures = Record<string, number | string>

/** Prints a few named figures, such as the median and the slowest, or rows of them, and keeps them as JSON. */
export function reportFigures(title: string, figures: Figures | Record<string, Figures>): void {
  console.log(`\n${title} (${machineLoad()})`)
  console.table(figures)
  keep(title, figures)
}

/** Figures from a busy machine say little; whoever reads them should know how busy it was. */
function machineLoad(): string {
  const [lastMinute = 0] = os.loadavg()
  return `load ${lastMinute.toFixed(1)} on ${os.cpus().length} cores`
}

function keep(title: string, result: unknown): void {
  mkdirSync(resultsFolder, { recursive: true })
  const fileName = `${title.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.json`
  const kept = { measuredAt: new Date().toISOString(), machineLoad: machineLoad(), title, result }
  writeFileSync(path.join(resultsFolder, fileName), `${JSON.stringify(kept, null, 2)}\n`)
}
