import { Picture } from '../../ui/picture'
import { Section } from '../../ui/section'
import type { Course, CourseDate, Person, Venue } from '../../views/catalogue'

export function ForWhom({ text }: { text: string }) {
  if (!text) return null
  return (
    <section className="stack-tight">
      <h2>Who it is for</h2>
      <p className="prose pre-line">{text}</p>
    </section>
  )
}

export function Outcomes({ outcomes }: Pick<Course, 'outcomes'>) {
  if (outcomes.length === 0) return null
  return (
    <section className="stack-tight">
      <h2>What you will be able to do</h2>
      <ul className="ticks">
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
    <section className="stack-tight">
      <h2>Programme</h2>
      <ol className="programme">
        {programme.map(({ title, text }) => (
          <li key={title}>
            <h3>{title}</h3>
            {text && <p className="pre-line">{text}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}

export function Trainers({ trainers }: Pick<Course, 'trainers'>) {
  if (trainers.length === 0) return null
  return (
    <Section heading={trainers.length === 1 ? 'Your trainer' : 'Your trainers'}>
      <ul className="grid">
        {trainers.map((trainer) => (
          <li key={trainer.name}>
            <PersonCard person={trainer} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function PersonCard({ person: { name, role, bio, photo } }: { person: Person }) {
  return (
    <div className="person">
      {photo && <Picture image={photo} sizes="4.5rem" />}
      <div>
        <h3>{name}</h3>
        {role && <p className="small soft">{role}</p>}
        {bio && <p className="small pre-line">{bio}</p>}
      </div>
    </div>
  )
}

/** How to get to the places of a course's dates, and what they offer. */
export function Venues({ dates }: { dates: readonly CourseDate[] }) {
  const venues = distinctVenues(dates)
  if (venues.length === 0) return null
  return (
    <Section heading={venues.length === 1 ? 'Where it takes place' : 'Where they take place'}>
      <ul className="grid">
        {venues.map((venue) => (
          <li key={venue.name} className="stack-tight">
            <h3>{venue.name}</h3>
            <p>{venue.addressLines.join(', ')}</p>
            {venue.directions && <p className="small pre-line">{venue.directions}</p>}
            {venue.accessibility && (
              <p className="small pre-line">
                <strong>Access:</strong> {venue.accessibility}
              </p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function distinctVenues(dates: readonly CourseDate[]): Venue[] {
  const byName = new Map<string, Venue>()
  for (const { venue } of dates) {
    if (venue) byName.set(venue.name, venue)
  }
  return [...byName.values()]
}
