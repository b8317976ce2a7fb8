import type { CourseRun } from '@lectern/shared/contract/payload-types'
import type { UIFieldServerProps } from 'payload'

import { reachesAll } from '@cms/access/reaches-all'
import { loadEnquiry } from './answer/load-enquiry'
import './known-field.css'

/** Beside an in-house enquiry: the dates that were made of it, and the way to make one. */
export async function DatesField(props: UIFieldServerProps) {
  const { payload, req } = props
  const enquiry = await loadEnquiry(props)
  if (!enquiry) return null
  const { docs } = await payload.db.find<Pick<CourseRun, 'id' | 'label' | 'status'>>({
    collection: 'course-runs',
    where: { and: [{ enquiryId: { equals: enquiry.id } }, { deletedAt: { exists: false } }] },
    select: { label: true, status: true },
    sort: ['startsAt', 'id'],
    pagination: false,
    limit: 0,
  })
  if (enquiry.kind !== 'in-house' && docs.length === 0) return null
  return (
    <section className="known-of-writer">
      <h2>In-house dates</h2>
      {docs.length === 0 && <p>No date has been made of this enquiry yet.</p>}
      <ul>
        {docs.map(({ id, label, status }) => (
          <li key={id}>
            <a href={`/admin/collections/course-runs/${id}/sheet`}>{label}</a>
            {status === 'cancelled' && <small>Called off</small>}
          </li>
        ))}
      </ul>
      {reachesAll(req.user, 'update', 'course-runs') ? (
        <a className="desk-press" href={`/admin/add-dates?enquiry=${enquiry.id}`}>
          Add a date …
        </a>
      ) : (
        <p>Owners and editors add dates.</p>
      )}
    </section>
  )
}
