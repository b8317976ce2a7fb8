import { Face } from '../../ui/face'
import type { Person, Venue } from '../../views/catalogue'
import type { Course } from '../../views/course'

export function Outcomes({ outcomes }: Pick<Course, 'outcomes'>) {
  if (outcomes.length === 0) return null
  return (
    <section id="able">
      <h2>What you will be able to do</h2>
      <ul className="able">
        {outcomes.map((outcome) => (
          <li key={outcome}>{outcome}</li>
        ))}
      </ul>
    </section>
  )
}

export function Programme({ programme }: Pick<Course, 'programme'>) {
  if (programme.length === 0) return null
  return (
    <section id="programme">
      <h2>Programme</h2>
      <ol className="programme">
        {programme.map((part) => (
          <ProgrammePart key={part.title} part={part} />
        ))}
      </ol>
    </section>
  )
}

function ProgrammePart({ part: { title, text } }: { part: Course['programme'][number] }) {
  const { when, what } = partNames(title)
  return (
    <li>
      {when && <p className="tag">{when}</p>}
      <h3>{what}</h3>
      {text && <p className="read pre-line">{text}</p>}
    </li>
  )
}

/** "Day 1, morning: the page" is "The page", on the morning of the first day. */
export function partNames(title: string): { when: string; what: string } {
  const [, when = '', what = ''] = /^([^:]{1,40}):\s+(.+)$/.exec(title) ?? []
  if (!what) return { when: '', what: title }
  return { when, what: what.charAt(0).toLocaleUpperCase('en-GB') + what.slice(1) }
}

/** How to get to the places of a course's dates, and what they offer. */
export function Venues({ venues }: { venues: readonly Venue[] }) {
  if (venues.length === 0) return null
  return (
    <section id="where">
      <h2>{venues.length === 1 ? 'Where it takes place' : 'Where they take place'}</h2>
      {venues.map((venue, index) => (
        <details key={venue.name} className="fold" open={index === 0}>
          <summary>
            {venue.address.town}, {venue.name}
          </summary>
          <VenueDetails venue={venue} />
        </details>
      ))}
    </section>
  )
}

function VenueDetails({ venue: { addressLines, directions, accessibility } }: { venue: Venue }) {
  return (
    <div className="stack-s">
      <p>{addressLines.join(', ')}</p>
      {directions && <p className="soft pre-line">{directions}</p>}
      {accessibility && (
        <p className="soft pre-line">
          <strong>Access:</strong> {accessibility}
        </p>
      )}
    </div>
  )
}

export function Trainers({ trainers }: { trainers: readonly Person[] }) {
  if (trainers.length === 0) return null
  return (
    <section id="trainers">
      <h2>{trainers.length === 1 ? 'Your trainer' : 'Your trainers'}</h2>
      <ul className="stack-l">
        {trainers.map((trainer) => (
          <li key={trainer.name}>
            <PersonCard person={trainer} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function PersonCard({ person: { name, role, bio, photo } }: { person: Person }) {
  return (
    <div className="trainer">
      <Face name={name} photo={photo} sizes="9rem" />
      <div className="stack-s">
        <h3>{name}</h3>
        {role && <p className="small soft">{role}</p>}
        {bio && <p className="read pre-line">{bio}</p>}
      </div>
    </div>
  )
}
