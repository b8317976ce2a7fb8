import Link from 'next/link'
import type { UIFieldServerProps } from 'payload'

import { may } from '@cms/access/may'
import '@cms/admin/staff-action/staff-panel.css'
import { money } from '../../orders'
import { statementPath } from '../address'
import { latePenceOf } from '../owed-lines'
import { loadStatement, type OrganisationStatement } from './load-statement'

/** Beside an organisation: what it owes, and the way to its statement. */
export async function StatementField({ id, payload, req }: UIFieldServerProps) {
  if (!id || !may(req.user, 'handleBookings')) return null
  const statement = await loadStatement({ payload, now: new Date() }, String(id))
  if (!statement) return null
  return (
    <section className="staff-panel" aria-label="What it owes">
      <h2>What it owes</h2>
      <p>{inWords(statement)}</p>
      <Link href={`/admin${statementPath(String(id))}`} prefetch={false}>
        Statement
      </Link>
    </section>
  )
}

function inWords({ closingPence, sums }: OrganisationStatement): string {
  if (closingPence === 0) return 'Nothing.'
  if (closingPence < 0) return `Nothing: ${money(0 - closingPence)} is in their favour.`
  const late = latePenceOf(sums)
  return late === 0
    ? `${money(closingPence)}, none of it late.`
    : `${money(closingPence)}, of which ${money(late)} is late.`
}
