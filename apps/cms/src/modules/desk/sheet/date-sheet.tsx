import { Gutter } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'

import { reachesAll } from '@cms/access/reaches-all'
import { TabCrumbs } from '@cms/admin/tab-crumbs/tab-crumbs'
import { Actions, CopyDate } from './actions'
import { Answers } from './answers'
import { CancelledDate } from '../cancelled-date'
import { Certificates } from './certificates'
import { Clashes } from './clashes'
import { StuckPlacesNotice } from '../stuck/stuck-notices'
import { Feedback } from './feedback'
import { Facts } from './facts'
import { History } from './history'
import { FreshSheet } from './fresh-sheet.client'
import { GoesAhead } from './goes-ahead'
import { loadSheet } from './load-sheet'
import { mayDecide } from './may-decide'
import { StateLine } from './state-line'
import { Told } from './told'
import { Troubles } from './troubles'
import { WhoComes } from './who-comes'
import { mayMakeTestimonial } from '../feedback/may-make-testimonial'
import { mayEnlarge } from '../waiting/may-enlarge'
import { WaitingList } from '../waiting/waiting-list'
import '@cms/admin/staff-action/staff-panel.css'
import './sheet.css'

/** The page of a date that staff work on: how it stands, what can be done, what is wrong, who comes, what was said. */
export async function DateSheet({ doc, initPageResult, searchParams }: DocumentViewServerProps) {
  const { req } = initPageResult
  const runId = String(doc.id)
  const crumbs = <TabCrumbs doc={doc} initPageResult={initPageResult} tab="Who comes" />
  const sheet = await loadSheet(req.payload, { runId, user: req.user })
  if (!sheet) {
    return (
      <Gutter className="date-sheet">
        {crumbs}
        <p>This date is in the trash. Put it back to see who comes.</p>
      </Gutter>
    )
  }
  const { people } = sheet
  const isByName = searchParams?.by === 'name'
  const mayCopy = reachesAll(req.user, 'update', 'course-runs')
  const decides = mayDecide(req.user)
  const decisions = (
    <>
      <GoesAhead sheet={sheet} mayDecide={decides} />
      <Clashes sheet={sheet} mayDecide={decides} />
    </>
  )
  return (
    <Gutter className="date-sheet staff-panel">
      {crumbs}
      <StateLine sheet={sheet} />
      <Facts sheet={sheet} />
      {people ? (
        <>
          <FreshSheet />
          <Actions sheet={sheet} people={people} mayCopy={mayCopy} />
          {decisions}
          <Troubles sheet={sheet} />
          {people.stuck.map((places) => (
            <StuckPlacesNotice key={places.runId} places={places} />
          ))}
          {people.outcome && <CancelledDate outcome={people.outcome} />}
          <WhoComes sheet={sheet} people={people} isByName={isByName} />
          <Answers sheet={sheet} />
          <Certificates
            runId={runId}
            isCancelled={sheet.register.run.status === 'cancelled'}
            certificates={people.certificates}
            emails={people.emails}
          />
          <Feedback given={people.feedback} mayMake={mayMakeTestimonial(req.user)} />
          <WaitingList sheet={sheet} people={people} mayEnlarge={mayEnlarge(req.user)} />
          <Told sheet={sheet} people={people} />
        </>
      ) : (
        <>
          {mayCopy && (
            <div className="date-sheet__actions">
              <CopyDate runId={runId} />
            </div>
          )}
          {decisions}
          <Troubles sheet={sheet} />
          {sheet.decisions.length > 0 && <History sheet={sheet} />}
          <p>Who comes is for owners and for whoever looks after bookings.</p>
        </>
      )}
    </Gutter>
  )
}
